import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { openPopup } from '../../../scripts/browsers/open-popup.ts';
import { type OpenedBrowser, type Tab, until, type View } from '../../../scripts/browsers/opened-browser.ts';
import { sample } from '../../../scripts/sample-board/samples.ts';
import { parts } from '../../../src/domain/export/everything.ts';
import { ask, keptIn } from '../kept-pages.ts';
import {
  buildFor,
  edgeTab,
  families,
  noiseOf,
  openSidebar,
  readPosting,
  silence,
  startBrowser,
  textOf,
} from '../start-browser.ts';
import { zooAnswers } from './exhibits.ts';
import { lyingPages, scriptCompany, scriptDuty, scriptTitle } from './lying-pages.ts';
import { breakOut } from './own-policy.ts';
import { extensionCalls, frameOwnPage, probeFiles, shoutMessages, standIn } from './reach.ts';
import { lookAtTraps } from './trap.ts';

/** What a page would want done, as the extension's own scripts ask for it. */
const wishes = [
  { name: 'wipe', data: [...parts] },
  { name: 'change-progress', data: { kind: 'have', skillId: 'agile-delivery', have: true } },
  { name: 'change-settings', data: { ledger: 'off', opensByItself: true } },
  { name: 'save-posting', data: null },
  { name: 'open-place', data: 'saved' },
  { name: 'read-tab', data: 1 },
  { name: 'import-kept', data: 'replace' },
].flatMap((wish) => ['background', 'page', 'surface'].map((to) => ({ to, ...wish })));

/** Elements that a text has become, and links that would run. */
const bred = () =>
  document.querySelectorAll('img[src="x"], svg[onload], script:not([src]), [onerror], [onload], a[href^="javascript:"]')
    .length;

declare const chrome: typeof extensionApi;

describe.each(families)('what a page’s script can reach, in %s', (family) => {
  let browser: OpenedBrowser;
  let tab: Tab;
  let origin: string;
  beforeAll(async () => {
    browser = await startBrowser(family, zooAnswers);
    origin = await browser.own.run(() => location.origin);
    await ask(browser, 'change-settings', { welcomed: true });
    tab = await browser.openTab(sample('lever').url);
    await readPosting(browser, tab);
    await edgeTab(tab);
  });
  afterAll(() => browser?.close());

  it('no file that ships, however it is asked for', async () => {
    const files = readdirSync(buildFor(family), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        `${parentPath.slice(buildFor(family).length)}/${name}`.slice(1).replaceAll('\\', '/'),
      );
    expect(files).toContain('manifest.json');
    expect(files.length).toBeGreaterThan(30);
    expect(await tab.run(probeFiles, { origin, files })).toEqual([]);
    // The same probe where something answers.
    const open = await tab.run(probeFiles, { origin: 'data:text/javascript,', files: ['a'] });
    expect(open.map((one) => one.split(':')[0])).toEqual(expect.arrayContaining(['fetch', 'script', 'module']));
  });

  it.each(['popup.html', 'workspace.html', 'options.html', 'sidepanel.html'])('not %s in a frame', async (page) => {
    const other = await browser.openTab(sample('neighbour').url);
    expect(await other.run(frameOwnPage, `${origin}/${page}`)).toBe(false);
    await other.close();
  });

  it('and a frame that came in would be noticed', async () => {
    expect(await tab.run(frameOwnPage, 'data:text/html,<iframe></iframe>')).toBe(true);
  });

  it('no call of an extension’s API', async () => {
    expect(await tab.run(extensionCalls)).toEqual([]);
  });

  it('nothing by messages, events, keys or clicks of its own making', async () => {
    const before = await keptIn(browser);
    const tabs = () => browser.own.run(() => chrome.tabs.query({}).then((all) => all.length));
    const count = await tabs();
    await tab.run(shoutMessages, wishes);
    expect(await keptIn(browser)).toEqual(before);
    expect(await tabs()).toBe(count);
    expect(await tab.inSidebar((root) => root.querySelector('.sidebar') === null)).toBe(true);
  });

  it('nothing by an element that looks like ours', async () => {
    await tab.run(standIn);
    await openSidebar(tab);
    expect(await tab.inSidebar((root) => root.querySelector('.sidebar') !== null)).toBe(true);
    await tab.close();
  });

  it('no surface by a title and a company that look like scripts', async () => {
    const lying = lyingPages.find(
      ({ expected }) => typeof expected === 'object' && 'title' in expected && expected.title === scriptTitle,
    );
    const page = await browser.openTab(lying?.url);
    const { postingKey } = await readPosting(browser, page, scriptTitle);
    await openSidebar(page);
    const inPage = await page.inSidebar((root) => ({
      text: root.textContent ?? '',
      bred: root.querySelectorAll('img, script, [onerror], [onload], a[href^="javascript:"]').length,
    }));
    expect(inPage?.text).toContain(scriptDuty);
    expect(inPage?.bred).toBe(0);

    const shows = async (view: View, what: string, ...words: string[]) => {
      await until(`${what} shows the text`, async () => {
        const text = await textOf(view);
        return words.every((word) => text.includes(word));
      });
      expect(await view.run(bred), what).toBe(0);
    };
    const popup = await openPopup(browser, page, 'popupThisPage');
    await shows(popup, 'popup', scriptTitle, scriptCompany);
    await popup.close();
    const panel = await browser.panel(page);
    await shows(panel, 'panel', scriptTitle, scriptCompany);
    await panel.close();
    expect(await ask(browser, 'save-posting', page.id)).toEqual({ ok: true, value: { ok: true } });
    await until('it stands in the ledger', async () => (await keptIn(browser)).ledger.length > 0, 10_000);
    for (const place of ['saved', `saved/${encodeURIComponent(postingKey)}`, 'ledger', 'compare']) {
      const own = await browser.openOwnPage(`workspace.html#${place}`);
      await shows(own, place, scriptTitle);
      await own.close();
    }
    expect((await page.run(lookAtTraps)).sprung).toEqual([]);
    await page.close();
  });

  it('made no request and no mistake in all this', async () => {
    expect(await noiseOf(browser)).toEqual(silence);
  });

  it.each(['workspace.html', 'popup.html', 'options.html', 'sidepanel.html'])(
    'code in %s would reach nothing',
    async (page) => {
      const own = await browser.openOwnPage(page);
      expect(await own.run(breakOut)).toEqual([]);
      await own.close();
    },
  );
});
