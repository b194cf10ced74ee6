import type { CDPSession } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { attachToTarget } from './chromium-target.ts';
import { type Answers, type NumberedView, until, type View } from './opened-browser.ts';

declare const chrome: typeof browser;

interface Paused {
  requestId: string;
  resourceType: string;
  request: { url: string };
}

/** Opens an address in a private window, which Playwright does not see, and answers its requests. */
export async function openPrivateTab(
  devtools: CDPSession,
  own: View,
  url: string,
  answers: Answers,
): Promise<NumberedView> {
  const usual = await contextsOfPages(devtools);
  const id = await own.run(async () => {
    const opened = await chrome.windows.create({ incognito: true, url: 'about:blank' });
    return opened?.tabs?.[0]?.id ?? -1;
  });
  const targetId = await until('the private window opens', async () => {
    const { targetInfos } = await devtools.send('Target.getTargets');
    return targetInfos.find(({ type, browserContextId = '' }) => type === 'page' && !usual.has(browserContextId))
      ?.targetId;
  });
  const target = await attachToTarget(devtools, targetId);
  target.on('Fetch.requestPaused', (params) => {
    const { requestId, resourceType, request } = params as Paused;
    const { status = 200, body } = answers(new URL(request.url), resourceType === 'Document') ?? {
      status: 404,
      body: '',
    };
    void target.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: status,
      responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
      body: Buffer.from(body).toString('base64'),
    });
  });
  await target.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  // The window's own empty page may still be on its way, and then goes first.
  await until('the window has opened', () =>
    own.run(async (tabId) => (await chrome.tabs.get(tabId)).status === 'complete', id),
  );
  await target.send('Page.navigate', { url });
  await until(`the private window shows ${url}`, () => target.run((address) => location.href === address, url));
  return { ...target, id };
}

async function contextsOfPages(devtools: CDPSession): Promise<Set<string>> {
  const { targetInfos } = await devtools.send('Target.getTargets');
  return new Set(
    targetInfos.filter(({ type }) => type === 'page').map(({ browserContextId = '' }) => browserContextId),
  );
}
