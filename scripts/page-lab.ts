import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import type { Board } from '../src/domain/boards/board.ts';
import type { PageReading } from '../src/domain/posting/page-reading.ts';
import type { Posting } from '../src/domain/posting/posting.ts';
import { withTextSources } from '../src/domain/posting/text-sources.ts';
import { launchHeadless } from './browsers/launch-headless.ts';
import { contentPlugin, readBoardTable } from './content-plugin.ts';
import type { ReadInPage } from './page-lab-entry.ts';
import { projectFolder } from './project-folder.ts';

export interface LabReadOptions {
  /** Clock for relative dates. Default: now. */
  now?: Date;
  /** Default: the whole table. */
  boards?: readonly Board[];
  structuredData?: boolean;
}

export interface LabReading {
  reading: PageReading;
  /** Time at work: in the page's script without its pauses, then in the background, with matching. */
  ms: number;
  /** Time from the start to the answer, pauses included. */
  untilRead: number;
  /** Longest stretch without a pause in the page. */
  longestTask: number;
}

export interface OpenedPage {
  /** Calls a function that the bundled entry has put on `globalThis.waypostLab`, in the isolated world. */
  call<Value>(name: string, ...args: unknown[]): Promise<Value>;
}

export interface PageLab {
  /**
   * Reads a saved page as the extension would: at its own address, in a fresh world of the page, and judges what was
   * read in a world that lives on from page to page, as the background does.
   */
  read(html: string, url: string, options?: LabReadOptions): Promise<LabReading>;
  /** Opens a saved page for several calls. */
  open(html: string, url: string): Promise<OpenedPage>;
  close(): Promise<void>;
}

const ownEntry = join(projectFolder, 'scripts', 'page-lab-entry.ts');
const backgroundEntry = join(projectFolder, 'scripts', 'page-lab-background.ts');

/**
 * Starts one headless Chromium for any number of saved pages. The page's own scripts do not run and every request but
 * the page itself is refused, so nothing leaves the machine.
 * @param entry TypeScript file whose functions on `globalThis.waypostLab` run in the page.
 * @param throttle how many times slower the page's processor is made.
 */
export async function openPageLab(entry = ownEntry, throttle = 1): Promise<PageLab> {
  const code = await bundle(entry);
  const browser = await launchHeadless();
  const context = await browser.newContext();
  const { page, cdp } = await openTab(context, throttle);
  let background: Promise<OpenedPage> | undefined;
  let waiting: string | null = null;
  await page.route('**/*', (route) => {
    const own = route.request().isNavigationRequest() && route.request().frame() === page.mainFrame();
    if (!own) return route.abort();
    const html = waiting;
    waiting = null;
    // A saved page that sends itself elsewhere stays where it is.
    return html === null ? route.fulfill({ status: 204 }) : route.fulfill({ body: html, headers: pageHeaders(html) });
  });

  async function open(html: string, url: string): Promise<OpenedPage> {
    waiting = html;
    await page.goto(url, { waitUntil: 'load' });
    return openWorld(cdp, code);
  }

  async function openBackground(): Promise<OpenedPage> {
    const tab = await openTab(context, throttle);
    return openWorld(tab.cdp, await bundle(backgroundEntry));
  }

  return {
    open,
    async read(html, url, options = {}) {
      const opened = await open(html, url);
      const { raw, ms, paused, longestTask } = await opened.call<ReadInPage>('read', {
        now: (options.now ?? new Date()).toISOString(),
        boards: options.boards ?? readBoardTable().boards,
        structuredData: options.structuredData ?? true,
      });
      if (!raw.ok) return { reading: raw, ms, untilRead: ms + paused, longestTask };
      background ??= openBackground();
      const judged = await (await background).call<{ posting: Posting; ms: number }>('judge', raw.posting);
      const { posting } = judged;
      const reading = { ...raw, posting, sources: withTextSources(raw.sources, posting) };
      return { reading, ms: ms + judged.ms, untilRead: ms + paused + judged.ms, longestTask };
    },
    close: () => browser.close(),
  };
}

async function openTab(context: BrowserContext, throttle: number): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return { page, cdp };
}

/** A fresh isolated world of the page that stands in the tab, with a script in it. */
async function openWorld(cdp: CDPSession, code: string): Promise<OpenedPage> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  await evaluate(cdp, executionContextId, code);
  return {
    call: (name, ...args) =>
      evaluate(cdp, executionContextId, `waypostLab[${JSON.stringify(name)}](...${JSON.stringify(args)})`),
  };
}

/** `script-src 'none'` keeps the page's scripts still while `<noscript>` stays unparsed, as with scripts on. */
function pageHeaders(html: string): Record<string, string> {
  const xml = /^\s*<\?xml\b(?![\s\S]{0,300}<html)/i.test(html.slice(0, 400));
  return {
    'content-type': xml ? 'application/xml; charset=utf-8' : 'text/html; charset=utf-8',
    'content-security-policy': "script-src 'none'",
  };
}

async function evaluate<Value>(cdp: CDPSession, contextId: number, expression: string): Promise<Value> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** One classic script of an entry and everything it imports. */
async function bundle(entry: string): Promise<string> {
  const build = await rolldown({
    input: entry,
    plugins: [contentPlugin()],
    platform: 'browser',
    checks: { bundlerTimings: false },
    logLevel: 'warn',
  });
  const { output } = await build.generate({ format: 'iife', codeSplitting: false });
  await build.close();
  return output[0].code;
}
