import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import { type Bidi, bidiOf, closedRoot } from './bidi.ts';
import { firefoxWindow } from './firefox-window.ts';
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

/** Host of the extension's pages: chosen here, since Firefox otherwise makes up a new one for each profile. */
const uuid = '6f1d0c52-3b7e-4a94-9c11-2d5a8e7f4b03';

/** Firefox, driven over WebDriver BiDi; the extension is installed for this run as `about:debugging` would. */
export async function openFirefox(program: InstalledBrowser, options: BrowserOptions): Promise<OpenedBrowser> {
  const strays = await recordStrayRequests();
  const size = options.size ?? { width: 1280, height: 800 };
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program.path,
    headless: options.headless,
    defaultViewport: options.headless ? size : null,
    args: ['--remote-allow-system-access', `--width=${size.width}`, `--height=${size.height + 100}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': strays.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': strays.port,
      'browser.shell.checkDefaultBrowser': false,
    },
  });
  const bidi = bidiOf(browser);
  await answerRequests(bidi, options.answers, strays);
  const window = await firefoxWindow(bidi, uuid);
  await browser.installExtension(options.extension);

  const [first] = await browser.pages();
  const own = toTab(bidi, first ?? (await browser.newPage()), 0);
  const iconAddress = `moz-extension://${uuid}/icon/none-16.png`;
  await own.goto(iconAddress);

  async function openTab(url?: string): Promise<Tab> {
    const { opened, id } = await withTabId(own, () => browser.newPage());
    const tab = toTab(bidi, opened, id);
    if (url !== undefined) await tab.goto(url);
    return tab;
  }

  return {
    family: 'firefox',
    version: await browser.version(),
    loadedBy: 'as a temporary add-on (WebDriver BiDi)',
    openTab,
    openOwnPage: (path) => openTab(`moz-extension://${uuid}/${path}`),
    own,
    async popup(tab) {
      await tab.front();
      return window.clickAction();
    },
    async panel(tab) {
      await tab.front();
      return window.openSidebar();
    },
    async command(name, tab) {
      await tab.front();
      const keys: string | undefined = manifest.commands[name]?.suggested_key?.default;
      if (!keys) throw new Error(`The command ${name} has no keys.`);
      await window.pressCommand(keys.split('+').at(-1) ?? '');
    },
    menu: () => Promise.reject(new Error('Firefox draws its menus where no protocol reaches.')),
    allow: (site, allowed) => window.allow(site, allowed),
    async update() {
      await own.goto('about:blank');
      await window.update();
      await own.goto(iconAddress);
    },
    stopBackground: () => window.stopBackground(),
    strays: () => strays.list(),
    faults: () => window.faults(),
    closed: lastPageClosed(browser),
    async close() {
      await browser.close();
      strays.close();
    },
  };
}

async function answerRequests(bidi: Bidi, answers: Answers, strays: StrayRequests): Promise<void> {
  const refuse = (request: string) => bidi.send('network.failRequest', { request }).catch(() => undefined);
  bidi.onRequest(async ({ isBlocked, navigation, request: { request, url: address } }) => {
    if (!isBlocked) return;
    const url = new URL(address);
    const answer = answers(url, navigation !== null);
    if (!answer) {
      strays.add(url.href);
      return refuse(request);
    }
    strays.answered(url.hostname);
    if (answer.delayMs) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
    const { status = 200, type = 'text/html; charset=utf-8', headers = {}, body } = answer;
    const all = { 'content-type': type, ...headers };
    await bidi
      .send('network.provideResponse', {
        request,
        statusCode: status,
        reasonPhrase: 'OK',
        headers: Object.entries(all).map(([name, value]) => ({ name, value: { type: 'string', value } })),
        body: { type: 'base64', value: Buffer.from(body).toString('base64') },
      })
      .catch(() => undefined);
  });
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [
      { type: 'pattern', protocol: 'https' },
      { type: 'pattern', protocol: 'http' },
    ],
  });
}

function toTab(bidi: Bidi, page: Page, id: number): Tab {
  // Puppeteer keeps BiDi's name of the context to itself; its frame id is that name.
  const context = (page.mainFrame() as Frame & { _id: string })._id;
  return {
    id,
    run: (does, argument) => bidi.evaluate(context, asCall(does, argument)),
    async screenshot() {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    close: async () => void (await bidi.send('browsingContext.close', { context })),
    async goto(url) {
      // Firefox never says that a page of an extension has loaded: ask the page.
      const own = url.startsWith('moz-extension:');
      await bidi.send('browsingContext.navigate', { context, url, wait: own ? 'none' : 'interactive' });
      if (!own) return;
      // Its scripts may have gone on to a place within the page.
      const [page] = url.split('#');
      const loaded = `location.href.split('#')[0] === ${JSON.stringify(page)} && document.readyState === 'complete'`;
      await until(`${url} loads`, () => bidi.evaluate<boolean>(context, loaded).catch(() => false));
    },
    back: async () => void (await bidi.send('browsingContext.traverseHistory', { context, delta: -1 })),
    front: async () => void (await bidi.send('browsingContext.activate', { context })),
    async inSidebar(does, argument) {
      const root = await closedRoot(bidi, context);
      if (root === null) return null;
      return bidi.callOn(context, `(root) => ${asCall(does, new Expression('root'), argument)}`, [root]);
    },
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key as KeyInput),
  };
}

function lastPageClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => browser.once('disconnected', () => resolve()));
}
