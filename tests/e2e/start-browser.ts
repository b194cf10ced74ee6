import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { badgeOf, stateOfTab } from '../../scripts/browsers/ask-extension.ts';
import { type BrowserFamily, provideBrowser } from '../../scripts/browsers/installed-browsers.ts';
import { openBrowser } from '../../scripts/browsers/open-browser.ts';
import { type Answers, type OpenedBrowser, type Tab, until, type View } from '../../scripts/browsers/opened-browser.ts';
import { messageText } from '../../scripts/message-text.ts';
import { projectFolder } from '../../scripts/project-folder.ts';
import { sampleAnswers } from '../../scripts/sample-board/sample-answers.ts';
import type { PageState, ReadPage } from '../../src/domain/posting/page-state.ts';

export const families: readonly BrowserFamily[] = ['chromium', 'firefox'];

/** Folder of the build that ships for a browser. */
export function buildFor(family: BrowserFamily): string {
  const folder = join(projectFolder, '.output', family === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  if (!existsSync(folder)) throw new Error(`${folder} is not built: npm run build.`);
  return folder;
}

/** A headless browser with the shipped build. Pages of the test come before those of the local board. */
export async function startBrowser(
  family: BrowserFamily,
  pages: Answers = () => null,
  extension = buildFor(family),
  size = { width: 1280, height: 800 },
): Promise<OpenedBrowser> {
  const program = provideBrowser(family);
  if ('advice' in program) throw new Error(program.advice.join(' '));
  const answers: Answers = (url, isPage) => pages(url, isPage) ?? sampleAnswers(url, isPage);
  return openBrowser(program, { extension, headless: true, answers, size });
}

/** The posting that a tab shows, once it was read. */
export function readPosting(browser: OpenedBrowser, tab: Tab, title?: string): Promise<ReadPage> {
  return until(`a posting is read${title ? `: ${title}` : ''}`, async () => {
    const state = await stateOfTab(browser, tab);
    return state?.kind === 'read' && (title === undefined || state.posting.title === title) ? state : null;
  });
}

export function stateWhere(
  browser: OpenedBrowser,
  tab: Tab,
  what: string,
  holds: (state: PageState | null) => boolean,
): Promise<true> {
  return until(what, async () => holds(await stateOfTab(browser, tab)) || null);
}

/** The toolbar button says nothing of the page. */
export function silentBadge(browser: OpenedBrowser, tab: Tab): Promise<true> {
  const silent = ['Waypost', messageText('extTipNone')];
  return until('the badge is silent', async () => {
    const { text, title } = await badgeOf(browser, tab);
    return text === '' && silent.includes(title);
  });
}

/** The toolbar button's tooltip, once it says what is expected. */
export async function tooltip(browser: OpenedBrowser, tab: Tab, key: string, values: string[] = []): Promise<string> {
  const expected = messageText(key, values);
  let last = '';
  await until(`the tooltip says “${expected}”`, async () => {
    last = (await badgeOf(browser, tab)).title;
    return last === expected;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says “${last}”`);
  });
  return last;
}

/** What left the browser, and what the extension's code failed at, since the browser was started. */
export async function noiseOf(browser: OpenedBrowser): Promise<{ requests: string[]; faults: string[] }> {
  return { requests: browser.strays(), faults: await browser.faults() };
}

/** No noise at all. */
export const silence = { requests: [], faults: [] };

export function textOf(view: View): Promise<string> {
  return view.run(() => document.body.textContent);
}

/** The sidebar's edge tab, once it stands in the page. */
export function edgeTab(tab: Tab): Promise<{ x: number; y: number }> {
  return until('the edge tab stands in the page', () =>
    tab.inSidebar((root) => {
      const button = root.querySelector('button.edge-tab');
      const box = button?.getBoundingClientRect();
      if (!button || !box || getComputedStyle(button).visibility !== 'visible' || box.width === 0) return null;
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    }),
  );
}

/** Opens the sidebar with a real click on its edge tab. */
export async function openSidebar(tab: Tab): Promise<void> {
  const { x, y } = await edgeTab(tab);
  await tab.click(x, y);
  // It slides in. Two looks at the same place: not every browser names the running animation in time.
  let before: number | null = null;
  await until('the sidebar is open', async () => {
    const place = await tab.inSidebar((root) => root.querySelector('.sidebar')?.getBoundingClientRect().x ?? null);
    const still = place !== null && place === before;
    before = place;
    return still;
  });
}

/** A real click on a part of the sidebar, once it is there. */
export async function clickInSidebar(tab: Tab, selector: string): Promise<void> {
  const { x, y } = await until(`${selector} is in the sidebar`, () =>
    tab.inSidebar((root, wanted) => {
      const box = root.querySelector(wanted)?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }, selector),
  );
  await tab.click(x, y);
}
