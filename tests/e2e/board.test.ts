import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { badgeOf, pressButton, stateOfTab } from '../../scripts/browsers/ask-extension.ts';
import { openPopup } from '../../scripts/browsers/open-popup.ts';
import { type OpenedBrowser, until } from '../../scripts/browsers/opened-browser.ts';
import { messageText } from '../../scripts/message-text.ts';
import { sample, samples } from '../../scripts/sample-board/samples.ts';
import {
  families,
  noiseOf,
  openSidebar,
  readPosting,
  silence,
  silentBadge,
  startBrowser,
  stateWhere,
  textOf,
  tooltip,
} from './start-browser.ts';

declare const chrome: typeof extensionApi;

/** Within a second, and half a second for the test's own questions. */
const soon = 1500;

describe.each(families)('the local board in %s', (family) => {
  let browser: OpenedBrowser;
  beforeAll(async () => {
    browser = await startBrowser(family);
    // The first page also starts the background and compiles every script.
    const first = await browser.openTab(sample('json-ld').url);
    await readPosting(browser, first);
    await first.close();
  });
  afterAll(() => browser?.close());

  it.each(samples.filter(({ named, expected }) => named && expected !== 'no-posting'))(
    'recognises $id as $expected within a second',
    async ({ url, expected, id }) => {
      const tab = await browser.openTab(url);
      const opened = performance.now();
      const { reading, posting } = await readPosting(browser, tab);
      expect(performance.now() - opened).toBeLessThan(soon);
      expect(reading.verdict.kind).toBe(expected);
      expect(posting.title).not.toBe('');
      expect(posting.company).not.toBeNull();
      expect(posting.closed).toBe(id === 'closed');
      const keys = {
        target: 'extTipMatch',
        neighbour: 'extTipNeighbour',
        none: 'extTipOther',
        'no-posting': 'extTipNone',
      };
      await tooltip(browser, tab, keys[expected], [String(reading.asks.length)]);
      const { text } = await badgeOf(browser, tab);
      expect(text).toBe(expected === 'target' ? String(reading.asks.length) : '');
      await tab.close();
    },
  );

  it('stays silent on a list of results', async () => {
    const tab = await browser.openTab(sample('list').url);
    await stateWhere(browser, tab, 'the list is no posting', (state) => state?.kind === 'no-posting');
    await silentBadge(browser, tab);
    expect(await tab.inSidebar(() => true)).toBeNull();
    await tab.close();
  });

  it('opens the sidebar on a click: skills by phase with their sentences; Escape inside closes it', async () => {
    const tab = await browser.openTab(sample('json-ld').url);
    const { reading } = await readPosting(browser, tab);
    await openSidebar(tab);
    const shown = await until('the asks are listed', () =>
      tab.inSidebar((root) => {
        const rows = [...root.querySelectorAll('.ask')];
        return rows.length === 0
          ? null
          : {
              rows: rows.length,
              quoted: rows.filter((row) => row.querySelector('.ask-words')).length,
              text: root.textContent ?? '',
            };
      }),
    );
    expect(shown.rows).toBe(reading.asks.length);
    expect(shown.quoted).toBe(reading.asks.length);
    expect(shown.text).toContain('Project Management Foundations');
    expect(shown.text).toContain('AI project manager');

    // Without focus inside, Escape is the page's own.
    await tab.run(() => (document.activeElement as HTMLElement | null)?.blur());
    await tab.click(200, 790);
    await tab.press('Escape');
    expect(await tab.inSidebar((root) => root.querySelector('.sidebar') !== null)).toBe(true);
    await tab.inSidebar((root) => root.querySelector<HTMLElement>('.sidebar button')?.focus());
    await tab.press('Escape');
    await until('the sidebar is closed', () => tab.inSidebar((root) => root.querySelector('.sidebar') === null));
    expect(await tab.inSidebar((root) => root.querySelector('.edge-tab') !== null)).toBe(true);
    await tab.close();
  });

  it('shows the reading in the popup of a posting', async () => {
    const tab = await browser.openTab(sample('lever').url);
    const { reading } = await readPosting(browser, tab);
    const popup = await openPopup(browser, tab, 'popupThisPage');
    await until('the popup shows the reading', async () => (await textOf(popup)).includes('Skills asked'));
    const text = await textOf(popup);
    expect(text).toContain('AI project manager');
    expect(text).toContain(String(reading.asks.length));
    const size = await popup.run(() => ({ width: innerWidth, height: innerHeight }));
    expect(size.width).toBeGreaterThanOrEqual(380);
    expect(size.height).toBeGreaterThanOrEqual(500);
    await popup.close();
    await tab.close();
  });

  it('reads LinkedIn silently: popup and badge show it, nothing is put into the page, no UI script runs', async () => {
    const tab = await browser.openTab(sample('linkedin').url);
    await readPosting(browser, tab, 'AI Project Manager');
    expect(await tab.inSidebar(() => true)).toBeNull();
    const toggled = await browser.own.run(
      (tabId) => chrome.tabs.sendMessage(tabId, { to: 'page', name: 'toggle-sidebar', data: null }, { frameId: 0 }),
      tab.id,
    );
    expect(toggled).toEqual({ ok: true, value: false });
    const popup = await openPopup(browser, tab, 'popupThisPage');
    await until('the popup shows the reading', async () => (await textOf(popup)).includes('Skills asked'));
    await popup.close();
    await tab.close();
  });

  it('opens the guide from the popup, and a ticked step is still ticked after reopening', async () => {
    const tab = await browser.openTab(sample('list').url);
    const openFirstTopic = async () => {
      const popup = await openPopup(browser, tab, 'popupGuide');
      // The popup opens where it was left, and its Guide tab leads home from there.
      const hasSteps = () => popup.run(() => document.querySelector('.steps input') !== null);
      await until(
        'the first topic is shown',
        async () =>
          (await hasSteps()) ||
          // Begun or not, the next step is one click away.
          (((await pressButton(popup, messageText('guideStart'))) ||
            (await pressButton(popup, messageText('guideContinue')))) &&
            hasSteps()),
      );
      return popup;
    };
    const isTicked = () => document.querySelector<HTMLInputElement>('.steps input')?.checked === true;
    const before = await openFirstTopic();
    expect(await before.run(isTicked)).toBe(false);
    await before.run(() => document.querySelector<HTMLInputElement>('.steps input')?.click());
    await until('the step is ticked', () => before.run(isTicked));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await before.close();
    await browser.stopBackground();
    const after = await openFirstTopic();
    await until('the step is still ticked', () => after.run(isTicked));
    await after.close();
    await tab.close();
  });

  it('reads an unknown site when its popup is asked to', async () => {
    const tab = await browser.openTab(sample('own-site').url);
    expect(await stateOfTab(browser, tab)).toBeNull();
    const popup = await openPopup(browser, tab, 'popupThisPage');
    await until(
      'the popup offers to read it',
      async () =>
        (await pressButton(popup, messageText('readingReadOnce'))) ||
        pressButton(popup, messageText('readingReadThisPage')),
    );
    const { reading, posting } = await readPosting(browser, tab);
    expect(reading.verdict.kind).toBe('target');
    expect(posting.title).toBe('Project Manager, AI Reading Room');
    await popup.close();
    await tab.close();
  });

  it('made no request and no mistake in all this', async () => {
    expect(await noiseOf(browser)).toEqual(silence);
  });
});
