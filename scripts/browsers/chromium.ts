import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { attachToTarget } from './chromium-target.ts';
import type { InstalledBrowser } from './installed-browsers.ts';
import { withTabId } from './new-tab-id.ts';
import {
  type Answers,
  asCall,
  type BrowserOptions,
  Expression,
  type OpenedBrowser,
  type Tab,
  until,
} from './opened-browser.ts';
import { recordStrayRequests, type StrayRequests } from './stray-requests.ts';

/**
 * Chromium, Chrome or Edge, driven over DevTools. The extension is loaded by `Extensions.loadUnpacked`, which branded
 * browsers allow too; they ignore `--load-extension` since version 137.
 */
export async function openChromium(program: InstalledBrowser, options: BrowserOptions): Promise<OpenedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'waypost-chromium-'));
  const strays = await recordStrayRequests();
  const size = options.size ?? { width: 1280, height: 800 };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program.path,
    headless: options.headless,
    // Chromium's sandbox does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: options.headless ? size : null,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      // A popup is never larger than the screen allows.
      ...(options.headless ? [`--screen-info={${size.width}x${size.height + 200}}`] : []),
      `--window-size=${size.width},${size.height + 100}`,
      `--proxy-server=127.0.0.1:${strays.port}`,
      ...(options.language ? [`--lang=${options.language}`] : []),
    ],
    env: { ...process.env, ...(options.language ? { LANGUAGE: options.language } : {}) },
  });
  const browser = context.browser();
  if (!browser) throw new Error('This Chromium does not let itself be driven.');
  await answerRequests(context, options.answers, strays);
  const devtools = await browser.newBrowserCDPSession();
  const id = await loadExtension(devtools, options.extension);

  // An image of the extension is a page that shows nothing and has the extension's API.
  const first = context.pages()[0] ?? (await context.newPage());
  await first.goto(`chrome-extension://${id}/icon/none-16.png`);
  const own = toTab(first, 0, id);

  async function openTab(url?: string): Promise<Tab> {
    const { opened, id: tabId } = await withTabId(own, () => context.newPage());
    const tab = toTab(opened, tabId, id);
    if (url !== undefined) await tab.goto(url);
    return tab;
  }

  return {
    family: 'chromium',
    version: `${program.name} ${browser.version()}`,
    loadedBy: 'over DevTools (Extensions.loadUnpacked)',
    openTab,
    openOwnPage: (path) => openTab(`chrome-extension://${id}/${path}`),
    own,
    async popup(tab) {
      await tab.front();
      const targetId = await tabTarget(devtools, await ownTarget(context, tab));
      await devtools.send('Extensions.triggerAction' as never, { id, targetId } as never);
      const popup = await until('the popup opens', () => popupTarget(devtools, id));
      const view = await attachToTarget(devtools, popup);
      await until('the popup loads', () =>
        view.run(() => location.protocol === 'chrome-extension:' && document.readyState === 'complete'),
      );
      return view;
    },
    async stopBackground() {
      const session = await context.newCDPSession(first);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    strays: () => strays.list(),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    async close() {
      await context.close();
      strays.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function loadExtension(devtools: CDPSession, path: string): Promise<string> {
  // Not in the published types: https://chromedevtools.github.io/devtools-protocol/tot/Extensions/
  const { id } = (await devtools.send('Extensions.loadUnpacked' as never, { path } as never)) as { id: string };
  return id;
}

async function answerRequests(context: BrowserContext, answers: Answers, strays: StrayRequests): Promise<void> {
  await context.route(/^https?:/, async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const answer = answers(url, request.isNavigationRequest());
    if (!answer) {
      strays.add(url.href);
      return route.abort().catch(() => undefined);
    }
    strays.answered(url.hostname);
    if (answer.delayMs) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
    const { status = 200, type = 'text/html; charset=utf-8', headers = {}, body } = answer;
    await route.fulfill({ status, contentType: type, headers, body }).catch(() => undefined);
  });
}

const pages = new WeakMap<Tab, Page>();

function toTab(page: Page, tabId: number, extensionId: string): Tab {
  const tab: Tab = {
    id: tabId,
    run: (does, argument) => page.evaluate(asCall(does, argument)),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    back: async () => {
      await page.goBack({ waitUntil: 'commit' });
    },
    front: () => page.bringToFront(),
    inSidebar: (does, argument) => inClosedRoot(page, extensionId, asCall(does, new Expression('root'), argument)),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
  };
  pages.set(tab, page);
  return tab;
}

/** Runs an expression that names `root`, in the extension's own world of the page's top frame. */
async function inClosedRoot<Value>(page: Page, extensionId: string, expression: string): Promise<Value | null> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { auxData, origin, id } = context;
      if (origin === `chrome-extension://${extensionId}` && auxData?.frameId === frameTree.frame.id) worlds.push(id);
    });
    await session.send('Runtime.enable');
    const contextId = worlds[0];
    if (contextId === undefined) return null;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      returnByValue: true,
      awaitPromise: true,
      expression: `(() => {
        for (const element of document.querySelectorAll('*')) {
          const root = element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null;
          if (root?.mode === 'closed') return ${expression};
        }
        return null;
      })()`,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** DevTools' name of the page that a tab shows. */
async function ownTarget(context: BrowserContext, tab: Tab): Promise<string> {
  const page = pages.get(tab);
  if (!page) throw new Error('This tab is of another browser.');
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  return targetInfo.targetId;
}

/** DevTools' name of the tab around a page: toolbar buttons belong to tabs. */
async function tabTarget(devtools: CDPSession, pageTarget: string): Promise<string> {
  const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const { targetInfos: all } = await devtools.send('Target.getTargets');
  const url = all.find(({ targetId }) => targetId === pageTarget)?.url;
  // The tab in front is listed first among those with the same address.
  const tab = targetInfos.find((one) => one.url === url);
  if (!tab) throw new Error(`No tab shows ${url}`);
  return tab.targetId;
}

async function popupTarget(devtools: CDPSession, id: string): Promise<string | undefined> {
  const { targetInfos } = await devtools.send('Target.getTargets');
  return targetInfos.find(({ url, type }) => type === 'page' && url.startsWith(`chrome-extension://${id}/popup.html`))
    ?.targetId;
}
