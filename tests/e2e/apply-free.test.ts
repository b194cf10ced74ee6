import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { type OpenedBrowser, type Tab, until } from '../../scripts/browsers/opened-browser.ts';
import { samples } from '../../scripts/sample-board/samples.ts';
import { edgeTab, families, openSidebar, readPosting, startBrowser } from './start-browser.ts';

declare const chrome: typeof extensionApi;

/** Where Waypost may stand in the page: matches and neighbours on boards that it is named for, LinkedIn aside. */
const boards = samples.filter(
  ({ named, expected, id }) =>
    named && (expected === 'target' || expected === 'neighbour') && !id.startsWith('linkedin'),
);

/** Links and buttons that lead to an application and are on screen, and whether the page's own click would reach them. */
function applyControls(): { words: string; free: boolean }[] {
  const words = /apply|bewerb|interessiert|postul|candidat/i;
  return [...document.querySelectorAll<HTMLElement>('a, button, input[type=submit]')].flatMap((control) => {
    const { left, top, width, height } = control.getBoundingClientRect();
    const said = control.textContent || control.getAttribute('value') || '';
    const [x, y] = [left + width / 2, top + height / 2];
    if (!words.test(said) || width === 0 || y < 0 || y > innerHeight || x < 0 || x > innerWidth) return [];
    const hit = document.elementFromPoint(x, y);
    return [{ words: said.trim(), free: hit === control || control.contains(hit) }];
  });
}

/** Waits for tab or sidebar; true where the sidebar is open. */
async function standing(tab: Tab): Promise<boolean> {
  await until('Waypost stands in the page', () => tab.inSidebar((root) => root.querySelector('aside') !== null));
  const open = (await tab.inSidebar((root) => root.querySelector('.sidebar') !== null)) ?? false;
  if (!open) await edgeTab(tab);
  return open;
}

/** CSS pixels. Where things stand is the same in both browsers: one width shows it in Firefox. */
const widths = { chromium: [1280, 1024, 400], firefox: [1024] };

describe.each(families)('the way to the application, in %s', (family) => {
  describe.each(widths[family])('%i px wide', (width) => {
    let browser: OpenedBrowser;
    beforeAll(async () => {
      browser = await startBrowser(family, undefined, undefined, { width, height: 800 });
      await browser.own.run(() =>
        chrome.runtime.sendMessage({ to: 'background', name: 'change-settings', data: { opensByItself: true } }),
      );
    });
    afterAll(() => browser?.close());

    it.each(boards)('stays free on the board of $id, though the sidebar may open by itself', async ({ url, id }) => {
      const tab = await browser.openTab(url);
      await readPosting(browser, tab);
      await standing(tab);
      await tab.run(() => scrollTo(0, 0));
      const controls = await tab.run(applyControls);
      await tab.run(() => scrollTo(0, document.documentElement.scrollHeight));
      controls.push(...(await tab.run(applyControls)));
      expect(controls.filter(({ free }) => !free)).toEqual([]);
      if (id !== 'closed') expect(controls).not.toEqual([]);
      await tab.close();
    });

    it('is found covered where a person opens the sidebar over it', async () => {
      const tab = await browser.openTab(boards[0]?.url);
      await readPosting(browser, tab);
      await standing(tab);
      await tab.run(() => {
        const apply = document.createElement('button');
        apply.textContent = 'Apply';
        apply.style.cssText = 'position:fixed;right:60px;top:300px';
        document.body.append(apply);
      });
      if (!(await standing(tab))) await openSidebar(tab);
      expect(await tab.run(applyControls)).toContainEqual({ words: 'Apply', free: false });
      await tab.close();
    });
  });
});
