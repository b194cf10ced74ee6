import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeOf } from '../../scripts/browsers/ask-extension.ts';
import { openPopup } from '../../scripts/browsers/open-popup.ts';
import { type OpenedBrowser, until } from '../../scripts/browsers/opened-browser.ts';
import { sample } from '../../scripts/sample-board/samples.ts';
import { pages, testPages } from './pages.ts';
import {
  edgeTab,
  families,
  noiseOf,
  readPosting,
  silence,
  silentBadge,
  startBrowser,
  stateWhere,
  textOf,
  tooltip,
} from './start-browser.ts';

const hasSidebar = (root: ShadowRoot) => root.querySelector('.edge-tab, .sidebar') !== null;

describe.each(families)('pages that change, in %s', (family) => {
  let browser: OpenedBrowser;
  beforeAll(async () => {
    browser = await startBrowser(family, testPages);
  });
  afterAll(() => browser?.close());

  it('reads a posting that replaces a skeleton', async () => {
    const tab = await browser.openTab(pages.late);
    const { posting } = await readPosting(browser, tab);
    expect(posting.title).toBe('Technical Program Manager, Applied Machine Learning');
    await edgeTab(tab);
    await tab.close();
  });

  it('says of a list of postings that it is one', async () => {
    const tab = await browser.openTab(sample('list').url);
    await stateWhere(
      browser,
      tab,
      'the page is a list',
      (state) => state?.kind === 'no-posting' && state.reason === 'list-of-postings',
    );
    await silentBadge(browser, tab);
    await tab.close();
  });

  it('follows pushState: list, posting, list again', async () => {
    const tab = await browser.openTab(pages.app);
    await stateWhere(browser, tab, 'the list is no posting', (state) => state?.kind !== 'read');
    await tab.run((address) => (window as typeof window & { go(to: string): void }).go(address), pages.appPosting);
    await readPosting(browser, tab, 'Delivery Lead, Generative AI');
    await edgeTab(tab);
    await tab.run((address) => (window as typeof window & { go(to: string): void }).go(address), pages.app);
    await stateWhere(browser, tab, 'the posting has gone', (state) => state?.kind === 'no-posting');
    await until('the sidebar has gone', async () => !(await tab.inSidebar(hasSidebar)));
    await silentBadge(browser, tab);
    await tab.close();
  });

  it('follows a two-pane list that exchanges the posting in place', async () => {
    const tab = await browser.openTab(sample('linkedin').url);
    await readPosting(browser, tab, 'AI Project Manager');
    const open = (at: number) =>
      tab.run((which) => document.querySelectorAll<HTMLElement>('.base-card__full-link')[which]?.click(), at);
    await open(1);
    expect((await readPosting(browser, tab, 'AI Automation Specialist')).reading.verdict.kind).toBe('neighbour');
    await tooltip(browser, tab, 'extTipNeighbour');
    await open(2);
    expect((await readPosting(browser, tab, 'Warehouse Shift Manager')).reading.verdict.kind).toBe('none');
    await tab.back();
    await readPosting(browser, tab, 'AI Automation Specialist');
    await open(0);
    const { reading } = await readPosting(browser, tab, 'AI Project Manager');
    await tooltip(browser, tab, 'extTipMatch', [String(reading.asks.length)]);
    await tab.close();
  });

  it('announces a page again that comes out of the back/forward cache', async () => {
    const tab = await browser.openTab(sample('lever').url);
    const { reading } = await readPosting(browser, tab);
    await tab.run(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'from the cache' : 'loaded anew';
      });
    });
    await tab.goto(sample('list').url);
    await silentBadge(browser, tab);
    await tab.back();
    await readPosting(browser, tab, 'Delivery Lead, Generative AI');
    expect(await tab.run(() => document.title)).toBe('from the cache');
    await tooltip(browser, tab, 'extTipMatch', [String(reading.asks.length)]);
    await edgeTab(tab);
    await tab.close();
  });

  it('reads a board’s frame on an employer’s own page, and shows it in badge and popup', async () => {
    const tab = await browser.openTab(pages.frame);
    await until('the badge counts the asks', async () => Number((await badgeOf(browser, tab)).text) > 5);
    const popup = await openPopup(browser, tab, 'popupThisPage');
    await until('the popup shows the reading', async () => (await textOf(popup)).includes('Skills asked'));
    await popup.close();
    expect(await tab.inSidebar(hasSidebar)).toBeNull();
    await tab.close();
  });

  it('comes back when the page deletes its element, and stays away when it insists', async () => {
    const tab = await browser.openTab(sample('lever').url);
    await edgeTab(tab);
    const remove = () => {
      const host = document.querySelector('html > div[popover]');
      host?.remove();
      return host !== null;
    };
    expect(await tab.run(remove)).toBe(true);
    await edgeTab(tab);
    let removed = 1;
    await until('the element stays away', async () => {
      if (await tab.run(remove)) {
        removed += 1;
        return false;
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return !(await tab.run(() => document.querySelector('html > div[popover]') !== null));
    });
    expect(removed).toBeGreaterThan(2);
    expect(removed).toBeLessThan(10);
    await tab.close();
  });

  it('loses nothing when the background was ended in between', async () => {
    const tab = await browser.openTab(sample('json-ld').url);
    const { reading } = await readPosting(browser, tab);
    await browser.stopBackground();
    const popup = await openPopup(browser, tab, 'popupThisPage');
    await until('the popup shows the reading', async () => (await textOf(popup)).includes('Skills asked'));
    await popup.close();
    await browser.stopBackground();
    await tab.goto(sample('neighbour').url);
    await readPosting(browser, tab, 'AI Product Manager');
    await tooltip(browser, tab, 'extTipNeighbour');
    await browser.stopBackground();
    await tab.goto(sample('json-ld').url);
    await tooltip(browser, tab, 'extTipMatch', [String(reading.asks.length)]);
    await tab.close();
  });

  it('made no request and no mistake in all this', async () => {
    expect(await noiseOf(browser)).toEqual(silence);
  });
});
