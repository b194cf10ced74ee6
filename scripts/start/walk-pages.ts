import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import roadmap from 'virtual:waypost/roadmap';
import { cover } from '../../src/domain/coverage/cover.ts';
import type { PageState } from '../../src/domain/posting/page-state.ts';
import { noProgress } from '../../src/domain/progress/progress.ts';
import { badgeOf, pressButton, stateOfTab } from '../browsers/ask-extension.ts';
import { type OpenedBrowser, type Tab, until } from '../browsers/opened-browser.ts';
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
  const pictures: [string, Buffer][] = [];
  let state = await settled(browser, tab);
  pictures.push(['page', await tab.screenshot()]);
  let popup = await browser.popup(tab);
  if (state.kind === 'no-answer' || state.kind === 'waiting') {
    // A site that Waypost is not named for: it reads such a page when the person says so.
    const asked = await until('the popup offers to read the page', async () => {
      for (const key of ['readingReadThisPage', 'readingReadOnce'])
        if (await pressButton(popup, messageText(key))) return true;
      return false;
    }).catch(() => false);
    if (asked) {
      console.log('Waypost button pressed, then “Read this page”.\n');
      state = await settled(browser, tab);
      // The click may have closed the popup.
      await popup.close();
      popup = await browser.popup(tab);
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 400));
  pictures.push(['popup', await popup.screenshot()]);
  await popup.close();
  console.log(stateLines(state).join('\n'));
  const { text, title } = await badgeOf(browser, tab);
  console.log(`\nToolbar: ${[text && `“${text}”`, title].filter(Boolean).join(', ')}`);
  if (await openSidebar(tab)) pictures.push(['sidebar', await tab.screenshot()]);
  else console.log('Nothing is shown in the page itself.');
  return pictures;
}

/** What the tab's script knows once it has stopped reading. */
async function settled(browser: OpenedBrowser, tab: Tab): Promise<PageState> {
  let last: PageState = { kind: 'reading' };
  const quiet = async () => {
    last = await stateOfTab(browser, tab);
    return last.kind !== 'reading' && last.kind !== 'no-answer' && !isUnrendered(last);
  };
  await until('the page is read', quiet, 2500).catch(() => undefined);
  return last;
}

function isUnrendered(state: PageState): boolean {
  return state.kind === 'no-posting' && state.reason === 'not-rendered-yet';
}

/** Presses the tab at the page's edge; false where there is none. */
async function openSidebar(tab: Tab): Promise<boolean> {
  const pressed = await tab.inSidebar((root) => {
    const button = root.querySelector<HTMLButtonElement>('button.edge-tab');
    button?.click();
    return button !== null || root.querySelector('.sidebar') !== null;
  });
  if (pressed) await new Promise((resolve) => setTimeout(resolve, 400));
  return pressed === true;
}

function stateLines(state: PageState): string[] {
  switch (state.kind) {
    case 'read': {
      const { posting, reading } = state;
      return readingLines({ posting, reading, coverage: cover(reading, roadmap, noProgress) }, roadmap);
    }
    case 'no-posting':
      return [`No posting: ${noPostingText(state.reason)}.`];
    case 'no-answer':
      return ['Not read: no script of Waypost stands in this page.'];
    default:
      return [`Not read: ${state.kind}.`];
  }
}
