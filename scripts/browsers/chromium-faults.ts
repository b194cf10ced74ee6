import type { Browser, BrowserContext } from 'playwright-core';

interface Thrown {
  method?: string;
  params: { exceptionDetails: { text: string; exception?: { description?: string } } };
}

/**
 * Records from now on the exceptions of the extension's own code that nobody caught: of scripts in pages as Playwright
 * tells them, of the background and the extension's pages by sessions of their own. Chromium tells nobody of promises
 * that fail in a script beside a page; those are not seen.
 * @returns what was seen so far.
 */
export async function recordFaults(context: BrowserContext, browser: Browser): Promise<() => string[]> {
  const seen: string[] = [];
  context.on('weberror', (event) => {
    const { message, stack = message } = event.error();
    if (stack.includes('chrome-extension:')) seen.push(stack);
  });

  const devtools = await browser.newBrowserCDPSession();
  const attached = new Set<string>();
  const sessions = new Set<string>();
  const attach = async ({ targetInfo: { url, targetId } }: { targetInfo: { url: string; targetId: string } }) => {
    if (!url.startsWith('chrome-extension:') || attached.has(targetId)) return;
    attached.add(targetId);
    try {
      const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
      sessions.add(sessionId);
      // What was thrown before is told now.
      const message = JSON.stringify({ id: 1, method: 'Runtime.enable', params: {} });
      await devtools.send('Target.sendMessageToTarget', { sessionId, message });
    } catch {
      // It has ended already.
    }
  };
  devtools.on('Target.targetCreated', attach);
  devtools.on('Target.targetInfoChanged', attach);
  devtools.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    if (!sessions.has(sessionId)) return;
    const { method, params }: Thrown = JSON.parse(message);
    if (method !== 'Runtime.exceptionThrown') return;
    const { text, exception } = params.exceptionDetails;
    seen.push(exception?.description ?? text);
  });
  // A popup has no type yet when it opens.
  const filter = [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}];
  await devtools.send('Target.setDiscoverTargets', { discover: true, filter });
  return () => [...seen];
}
