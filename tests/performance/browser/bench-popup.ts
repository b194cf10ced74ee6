import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from '../../../scripts/browsers/installed-browsers.ts';
import { openBrowser } from '../../../scripts/browsers/open-browser.ts';
import { type OpenedBrowser, type Tab, until } from '../../../scripts/browsers/opened-browser.ts';
import { projectFolder } from '../../../scripts/project-folder.ts';
import { sampleAnswers } from '../../../scripts/sample-board/sample-answers.ts';
import { BrokenInput } from '../../eval/broken-input.ts';
import { fewestPairs, ratioShown, type TimedPair, timesShown } from '../time-pairs.ts';

/** The API as the extension's own pages have it. */
declare const chrome: { action: { setPopup(details: { popup: string }): Promise<void> } };

/** First paint of the popup beside a popup page with one word and no script, opened by turns from the same button. */
export async function benchPopup(): Promise<string[]> {
  const program = provideBrowser('chromium');
  if ('advice' in program) throw new BrokenInput(program.advice[0]);
  const extension = mkdtempSync(join(tmpdir(), 'waypost-popup-'));
  cpSync(join(projectFolder, '.output', 'chrome-mv3'), extension, { recursive: true });
  writeFileSync(
    join(extension, 'popup-bare.html'),
    '<!doctype html><meta charset="utf-8"><title>Bare</title><p>Bare</p>',
  );
  const browser = await openBrowser(program, { extension, headless: true, answers: sampleAnswers });
  try {
    const tab = await browser.openTab('about:blank');
    await paints(browser, tab, 'popup.html');
    const pairs: (TimedPair & { drawn: number })[] = [];
    while (pairs.length < fewestPairs) {
      const bare = await paints(browser, tab, 'popup-bare.html');
      const popup = await paints(browser, tab, 'popup.html');
      pairs.push({ ours: popup.first, drawn: popup.drawn, other: bare.first });
    }
    return [
      `Popup, first paint: ${timesShown(pairs.map(({ ours }) => ours))} (wanted ≤ 100 ms); its guide stands after ${timesShown(pairs.map(({ drawn }) => drawn))}`,
      `  a page with one word in its place: ${timesShown(pairs.map(({ other }) => other))}; ours takes ${ratioShown(
        pairs,
        ({ ours }) => ours,
        ({ other }) => other,
      )}, ${pairs.length} pairs`,
    ];
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

/** Opens a page as the popup and answers when it was first painted, and when its title stood, in ms from its start. */
async function paints(browser: OpenedBrowser, tab: Tab, page: string): Promise<{ first: number; drawn: number }> {
  await browser.own.run((popup) => chrome.action.setPopup({ popup }), page);
  const popup = await browser.popup(tab);
  const times = await until(`${page} is painted`, () =>
    popup.run(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const title = document.querySelector('h1, p');
      return paint && title ? { first: paint.startTime, drawn: performance.now() } : null;
    }),
  );
  await popup.close();
  return times;
}
