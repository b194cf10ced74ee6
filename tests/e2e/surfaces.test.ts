import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { badgeOf, pressButton, stateOfTab } from '../../scripts/browsers/ask-extension.ts';
import { openPopup } from '../../scripts/browsers/open-popup.ts';
import { type OpenedBrowser, until } from '../../scripts/browsers/opened-browser.ts';
import { messageText } from '../../scripts/message-text.ts';
import { sample } from '../../scripts/sample-board/samples.ts';
import {
  clickInSidebar,
  edgeTab,
  families,
  noiseOf,
  openSidebar,
  readPosting,
  silence,
  startBrowser,
  stateWhere,
  textOf,
} from './start-browser.ts';

declare const chrome: typeof extensionApi;

const isOpen = (root: ShadowRoot) => root.querySelector('.sidebar') !== null;

describe.each(families)('surfaces and controls of the browser, in %s', (family) => {
  let browser: OpenedBrowser;
  beforeAll(async () => {
    browser = await startBrowser(family);
  });
  afterAll(() => browser?.close());

  it('shows the page in front in the browser’s own panel, and follows to the next', async () => {
    const tab = await browser.openTab(sample('lever').url);
    const { posting } = await readPosting(browser, tab);
    const panel = await browser.panel(tab);
    await until('the panel shows the posting', async () => (await textOf(panel)).includes(posting.title));
    const text = await textOf(panel);
    for (const heading of ['readingSkillsAsked', 'readingRoadmapGaps', 'readingRelatedRoles']) {
      expect(text).toContain(messageText(heading));
    }
    await tab.goto(sample('list').url);
    await until('the panel says that this is a list', async () =>
      (await textOf(panel)).includes(messageText('readingList')),
    );
    await panel.close();
    await tab.close();
  });

  it('marks a sentence in the page when its ask is opened in the panel', async () => {
    const tab = await browser.openTab(sample('lever').url);
    await readPosting(browser, tab);
    const panel = await browser.panel(tab);
    await until('asks are listed', () => panel.run(() => document.querySelector('.ask-row') !== null));
    expect(await tab.run(() => CSS.highlights.size)).toBe(0);
    await panel.run(() => document.querySelector<HTMLElement>('.ask-row')?.click());
    await until('the sentence is marked', () => tab.run(() => CSS.highlights.size > 0));
    await panel.close();
    await tab.close();
  });

  it('says on a board that looks for extensions that it only reads, and shows in the page after a plain word', async () => {
    const tab = await browser.openTab(sample('linkedin').url);
    await readPosting(browser, tab, 'AI Project Manager');
    const panel = await browser.panel(tab);
    await until('the panel says so', async () => (await textOf(panel)).includes(messageText('readingOnlyReads')));
    const guests = () => tab.run(() => document.querySelectorAll('html > [popover]').length);
    expect(await guests()).toBe(0);
    await pressButton(panel, messageText('readingShowInPage'));
    await edgeTab(tab);
    expect(await textOf(panel)).toContain(messageText('readingDoneInPage', ['LinkedIn']));
    await pressButton(panel, messageText('readingUndo'));
    await until('it is only read again', async () => (await textOf(panel)).includes(messageText('readingOnlyReads')));
    await until('nothing stands in the page', async () => (await guests()) === 0);
    await panel.close();
    await tab.close();
  });

  it('opens the panel from the page where the browser lets a click do so, else names the keys', async () => {
    const tab = await browser.openTab(sample('json-ld').url);
    await readPosting(browser, tab);
    await openSidebar(tab);
    await clickInSidebar(tab, '[aria-haspopup=menu]');
    await clickInSidebar(tab, '[role=menuitem]:nth-of-type(5)');
    if (family === 'chromium') {
      await until('the panel opens', () =>
        browser.own.run(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0),
      );
      await (await browser.panel(tab)).close();
    } else {
      const keys = messageText('readingPanelKeys', ['Alt+Shift+W']);
      await until('the keys are named', () =>
        tab.inSidebar((root, words) => root.querySelector('.notice')?.textContent?.includes(words) ?? false, keys),
      );
    }
    await tab.close();
  });

  it('obeys its keyboard commands: sidebar, evidence', async () => {
    const tab = await browser.openTab(sample('json-ld').url);
    await readPosting(browser, tab);
    await until('the tab stands at the edge', () => tab.inSidebar((root) => root.querySelector('.edge-tab') !== null));
    await browser.command('open-sidebar', tab);
    await until('the sidebar is open', () => tab.inSidebar(isOpen));
    await browser.command('open-sidebar', tab);
    await until('the sidebar is closed', async () => (await tab.inSidebar(isOpen)) === false);
    await browser.command('show-evidence', tab);
    await until('all evidence is marked', () => tab.run(() => CSS.highlights.size > 0));
    await browser.command('show-evidence', tab);
    await until('no evidence is marked', () => tab.run(() => CSS.highlights.size === 0));
    await tab.close();
  });

  it('takes a correction for later postings too, until it is taken back', async () => {
    const tab = await browser.openTab(sample('lever').url);
    const before = await readPosting(browser, tab);
    const ask = before.reading.asks.find(({ evidence }) => evidence[0]?.words);
    if (!ask) throw new Error('No ask was found by a wording.');
    const [{ line = 0, words = { start: 0, end: 0 } } = {}] = ask.evidence;
    const phrase = before.posting.lines[line]?.text.slice(words.start, words.end) ?? '';
    const correction = { kind: 'not-asked', skillId: ask.skillId, postingKey: 'https://elsewhere.example/1', phrase };
    const send = (name: string) =>
      browser.own.run((message) => chrome.runtime.sendMessage(message), { to: 'background', name, data: correction });
    const quotes = async () => {
      const state = await stateOfTab(browser, tab);
      if (state?.kind !== 'read') return null;
      const { evidence = [] } = state.reading.asks.find(({ skillId }) => skillId === ask.skillId) ?? {};
      return { count: evidence.filter((one) => one.line === line && one.words?.start === words.start).length };
    };
    await send('add-correction');
    await until('the wording no longer counts', async () => (await quotes())?.count === 0);
    await send('remove-correction');
    await until('the wording counts again', async () => (await quotes())?.count === 1);
    await tab.close();
  });

  it('names in popup and panel what was read before of a list, and puts nothing into the list', async () => {
    const tab = await browser.openTab(sample('linkedin').url);
    const { posting } = await readPosting(browser, tab, 'AI Project Manager');
    // A posting counts once it was in sight for five seconds.
    await until(
      'the posting is in the ledger',
      () =>
        browser.own.run(async () => {
          const names = await indexedDB.databases();
          if (!names.some(({ name }) => name === 'waypost')) return false;
          const open = indexedDB.open('waypost');
          const database = await new Promise<IDBDatabase>((resolve, reject) => {
            open.onsuccess = () => resolve(open.result);
            open.onerror = () => reject(open.error);
          });
          const count = database.transaction('ledger').objectStore('ledger').count();
          const entries = await new Promise<number>((resolve) => {
            count.onsuccess = () => resolve(count.result);
          });
          database.close();
          return entries > 0;
        }),
      12_000,
    );
    const elements = () => tab.run(() => document.querySelectorAll('*').length);
    await tab.goto(sample('linkedin-neighbour').url);
    await stateWhere(browser, tab, 'the other posting is read', (state) => state?.kind === 'read');
    const before = await elements();
    const seen = messageText('readingSeen');
    const popup = await openPopup(browser, tab, 'popupThisPage');
    await until('the popup names it', async () => (await textOf(popup)).includes(seen));
    expect(await popup.run(() => document.querySelector('.seen')?.textContent)).toContain(posting.title);
    await popup.close();
    const panel = await browser.panel(tab);
    await until('the panel names it', async () => (await textOf(panel)).includes(seen));
    await panel.close();
    expect(await elements()).toBe(before);
    await tab.close();
  });

  // Firefox's menus and Chromium's prompt are windows of the system.
  if (family === 'chromium') {
    it('saves on its command, and obeys its menus', async () => {
      const tab = await browser.openTab(sample('json-ld').url);
      await readPosting(browser, tab);
      await browser.command('save-posting', tab);
      await until('the badge has a tick', async () => (await badgeOf(browser, tab)).text === '✓');
      await tab.close();
      const other = await browser.openTab(sample('own-site').url);
      expect(await stateOfTab(browser, other)).toBeNull();
      const openTabs = () => browser.own.run(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''));
      await browser.menu('open-guide', other);
      await until('the guide is open', async () => (await openTabs()).some((url) => url.includes('/workspace.html')));
      await other.close();
    });
  } else {
    it('reads a site once it is allowed for good, and no longer when that is taken back', async () => {
      const { url } = sample('own-site');
      const pattern = `${new URL(url).origin}/*`;
      await browser.allow(pattern, true);
      const tab = await browser.openTab(url);
      await readPosting(browser, tab);
      await browser.allow(pattern, false);
      await tab.goto(url);
      await until('no script answers', async () => (await stateOfTab(browser, tab)) === null);
      await tab.close();
    });
  }

  it('is of use in an open page after an update: Chromium’s old script offers to reload, Firefox’s new one takes over', async () => {
    const tab = await browser.openTab(sample('json-ld').url);
    await readPosting(browser, tab);
    await openSidebar(tab);
    await browser.update();
    if (family === 'chromium') {
      await tab.inSidebar((root) => root.querySelector<HTMLElement>('.footer .primary')?.click());
      const says = (words: string) =>
        tab.inSidebar((root, title) => root.querySelector('h1')?.textContent === title, words);
      await until('the sidebar says so', () => says(messageText('readingUpdated')));
      await tab.inSidebar((root) => root.querySelector<HTMLElement>('.quiet-state .primary')?.click());
    }
    await edgeTab(tab);
    expect(await tab.run(() => document.querySelectorAll('html > [popover]').length)).toBe(1);
    await tab.close();
  });

  it('made no request and no mistake in all this', async () => {
    expect(await noiseOf(browser)).toEqual(silence);
  });
});
