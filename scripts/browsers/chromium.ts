import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { chromiumActs, openedPage } from './chromium-acts.ts';
import { recordFaults } from './chromium-faults.ts';
import { openPrivateTab } from './chromium-private.ts';
import type { InstalledBrowser } from './installed-browsers.ts';
import { withTabId } from './new-tab-id.ts';
import {
  type Answers,
  asCall,
  type BrowserOptions,
  Expression,
  type OpenedBrowser,
  type Tab,
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
  const faults = await recordFaults(context, browser);
  const load = () => loadExtension(devtools, options.extension);
  const id = await load();

  // An image of the extension is a page that shows nothing and has the extension's API.
  const first = context.pages()[0] ?? (await context.newPage());
  await first.goto(`chrome-extension://${id}/icon/none-16.png`);
  const own = toTab(first, 0);

  async function openTab(url?: string): Promise<Tab> {
    const { opened, id: tabId } = await withTabId(own, () => context.newPage());
    const tab = toTab(opened, tabId);
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
      return openedPage(devtools, `chrome-extension://${id}/popup`);
    },
    ...chromiumActs(devtools, id, first, load),
    async stopBackground() {
      const session = await context.newCDPSession(first);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    openPrivateTab: (url) => openPrivateTab(devtools, own, url, options.answers),
    async limitStorage(bytes) {
      const session = await context.newCDPSession(first);
      const quota = bytes === null ? {} : { quotaSize: bytes };
      await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}`, ...quota });
      if (bytes === null) await session.detach();
    },
    strays: () => strays.list(),
    faults: async () => faults(),
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
  const asked = { path, enableInIncognito: true };
  const { id } = (await devtools.send('Extensions.loadUnpacked' as never, asked as never)) as { id: string };
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

function toTab(page: Page, tabId: number): Tab {
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
    inSidebar: (does, argument) => inClosedRoot(page, asCall(does, new Expression('root'), argument)),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
  };
  pages.set(tab, page);
  return tab;
}

/** Runs an expression that names `root`, the first closed shadow root among the root element's children. */
async function inClosedRoot<Value>(page: Page, expression: string): Promise<Value | null> {
  const session = await page.context().newCDPSession(page);
  try {
    // No deeper than the root element's children: a page may nest deeper than an answer can.
    const { root } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
    const closed = closedRootIn(root);
    if (closed === null) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { const root = this; return ${expression}; }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

interface DomNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

function closedRootIn({ backendNodeId, shadowRootType, shadowRoots = [], children = [] }: DomNode): number | null {
  if (shadowRootType === 'closed') return backendNodeId;
  for (const one of [...shadowRoots, ...children]) {
    const found = closedRootIn(one);
    if (found !== null) return found;
  }
  return null;
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
