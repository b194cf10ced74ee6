import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import roadmap from 'virtual:waypost/roadmap';
import { cover } from '../../src/domain/coverage/cover.ts';
import type { PageState } from '../../src/domain/posting/page-state.ts';
import { noProgress } from '../../src/domain/progress/progress.ts';
import { badgeOf, pressButton, stateOfTab } from '../browsers/ask-extension.ts';
import { openPopup } from '../browsers/open-popup.ts';
import { type OpenedBrowser, type Tab, until, type View } from '../browsers/opened-browser.ts';
import { messageText } from '../message-text.ts';
import { noPostingText } from '../no-posting-text.ts';
import { readingLines } from '../print-reading.ts';
import { projectFolder } from '../project-folder.ts';
import type { ShownPage } from './shown-page.ts';

/** Opens each page, prints what Waypost makes of it and saves page, sidebar and popup as pictures in `out/`. */
export async function walkPages(browser: OpenedBrowser, pages: readonly ShownPage[]): Promise<void> {
  const folder = join(projectFolder, 'out');
  mkdirSync(folder, { recursive: true });
  for (const page of pages) {
    console.log(`\n${'═'.repeat(72)}\n${page.label}\n${page.url}\n`);
    const tab = await browser.openTab(page.url);
    const pictures = await readAndPrint(browser, tab);
    for (const [part, picture] of pictures) writeFileSync(join(folder, `${page.id}-${part}.png`), picture);
    await tab.close();
  }
  console.log(`\nPictures of pages, sidebars and popups: ${relative(process.cwd(), folder) || '.'}`);
}

async function readAndPrint(browser: OpenedBrowser, tab: Tab): Promise<[part: string, picture: Buffer][]> {
  let state = await settled(browser, tab);
  const page = await tab.screenshot();
  let popup = await openPopup(browser, tab, 'popupThisPage');
  if ((state === null || state.kind === 'waiting') && (await askForReading(popup))) {
    console.log('Waypost button pressed, then “Read this page”.\n');
    state = await settled(browser, tab);
    // The click may have closed the popup.
    await popup.close();
    popup = await openPopup(browser, tab, 'popupThisPage');
  }
  // The picture is taken once nothing moves.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const pictures: [string, Buffer][] = [
    ['page', page],
    ['popup', await popup.screenshot()],
  ];
  await popup.close();
  console.log(stateLines(state).join('\n'));
  const { text, title } = await badgeOf(browser, tab);
  console.log(`\nToolbar: ${[text && `“${text}”`, title].filter(Boolean).join(', ')}`);
  if (await openSidebar(tab)) pictures.push(['sidebar', await tab.screenshot()]);
  else console.log('Nothing is shown in the page itself.');
  return pictures;
}

/** A site that Waypost is not named for: it reads such a page when the person says so. */
async function askForReading(popup: View): Promise<boolean> {
  const pressed = async () =>
    (await pressButton(popup, messageText('readingReadThisPage'))) ||
    (await pressButton(popup, messageText('readingReadOnce')));
  return until('the popup offers to read the page', pressed, 4000).catch(() => false);
}

/** What the tab's script knows once it has stopped reading; null where there is none. */
async function settled(browser: OpenedBrowser, tab: Tab): Promise<PageState | null> {
  let last: PageState | null = null;
  const quiet = async () => {
    last = await stateOfTab(browser, tab);
    return last !== null && last.kind !== 'reading' && !canStillChange(last);
  };
  await until('the page is read', quiet, 3000).catch(() => undefined);
  return last;
}

/** The page has no text yet, or only the script that watches for postings has answered so far. */
function canStillChange(state: PageState): boolean {
  if (state.kind !== 'no-posting') return false;
  return state.reason === 'not-rendered-yet' || state.signals.length === 0;
}

/** Presses the tab at the page's edge; false where there is none. */
async function openSidebar(tab: Tab): Promise<boolean> {
  const pressed = await tab.inSidebar((root) => {
    const button = root.querySelector<HTMLButtonElement>('button.edge-tab');
    button?.click();
    return button !== null || root.querySelector('.sidebar') !== null;
  });
  if (pressed) await new Promise((resolve) => setTimeout(resolve, 800));
  return pressed === true;
}

function stateLines(state: PageState | null): string[] {
  if (state === null) return ['Not read: nothing here looks like one posting.'];
  switch (state.kind) {
    case 'read': {
      const { posting, reading } = state;
      return readingLines({ posting, reading, coverage: cover(reading, roadmap, noProgress) }, roadmap);
    }
    case 'no-posting':
      return [`No posting: ${noPostingText(state.reason)}.`];
    default:
      return [`Not read: ${state.kind}.`];
  }
}
