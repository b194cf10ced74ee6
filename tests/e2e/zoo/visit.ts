import { stateOfTab } from '../../../scripts/browsers/ask-extension.ts';
import type { BrowserFamily } from '../../../scripts/browsers/installed-browsers.ts';
import { type OpenedBrowser, type Tab, until } from '../../../scripts/browsers/opened-browser.ts';
import type { PageState } from '../../../src/domain/posting/page-state.ts';
import { silentBadge } from '../start-browser.ts';
import type { Exhibit, Expected } from './exhibit.ts';
import { exhibits } from './exhibits.ts';
import { lookAtTraps } from './trap.ts';

/** What came of one visit to a page of the zoo. */
export interface Visit {
  name: string;
  /** What Waypost made of the page. */
  outcome: string;
  /** Milliseconds from the order to open the page to the answer; the page's own loading is in it. */
  time: number;
  /** Longest time for which the page's own timers waited, in milliseconds; its own work is in it. */
  pause: number;
  /** What should not have happened; empty where all is well. */
  wrong: string[];
}

/** An answer within so long, in milliseconds, whatever the page holds. */
const mostTime = 20_000;
/** The sidebar's element stands this soon after the answer. */
const soon = 5_000;

/** The pages that are visited in a browser. */
export const visited = (family: BrowserFamily) => exhibits.filter(({ once }) => family === 'chromium' || !once);

/** Opens a page of the zoo and looks at everything that may go wrong there. */
export async function visit(browser: OpenedBrowser, exhibit: Exhibit): Promise<Visit> {
  const faultsBefore = (await browser.faults()).length;
  const straysBefore = browser.strays().length;
  const wrong: string[] = [];
  const expected = (browser.family === 'chromium' && exhibit.inChromium) || exhibit.expected;
  const tab = await browser.openTab();
  const opened = performance.now();
  await tab.goto(exhibit.url);
  const state = await answerOf(browser, tab, expected);
  const time = performance.now() - opened;
  if (!isExpected(state, expected)) wrong.push(`answer: ${said(state)}`);
  else if (state?.kind === 'read') {
    const fault = exhibit.check?.(state);
    if (fault) wrong.push(fault);
    if (!exhibit.noSidebar) {
      const hasEdge = () => tab.inSidebar((root) => root.querySelector('.edge-tab') !== null);
      await until('the edge tab stands in the page', hasEdge, soon).catch(() => wrong.push('no sidebar'));
    }
  }
  if (expected === 'untouched') {
    if (await tab.inSidebar(() => true)) wrong.push('an element was inserted');
    await silentBadge(browser, tab).catch(() => wrong.push('the badge speaks'));
  }
  const traps = await tab.run(lookAtTraps);
  wrong.push(...traps.sprung.map((what) => `ran: ${what}`), ...traps.errors.map((what) => `in the page: ${what}`));
  if (!exhibit.moves) wrong.push(...traps.changes.map((what) => `changed: ${what}`));
  wrong.push(...(await browser.faults()).slice(faultsBefore), ...browser.strays().slice(straysBefore));
  await tab.close();
  return { name: exhibit.name, outcome: said(state), time, pause: traps.longestPause, wrong };
}

/** The state that is expected, else the last one before the time was over. */
async function answerOf(browser: OpenedBrowser, tab: Tab, expected: Expected): Promise<PageState | null> {
  let state: PageState | null = null;
  const look = async () => {
    state = await stateOfTab(browser, tab);
    return isExpected(state, expected);
  };
  await until('the page is answered', look, mostTime).catch(() => undefined);
  return state;
}

function isExpected(state: PageState | null, expected: Expected): boolean {
  if (expected === 'untouched') return state === null;
  if ('title' in expected) return state?.kind === 'read' && state.posting.title === expected.title;
  return state?.kind === 'no-posting' && expected.refused.includes(state.reason);
}

function said(state: PageState | null): string {
  if (state === null) return 'untouched';
  if (state.kind === 'read') return `read: ${state.posting.title.slice(0, 60)}`;
  if (state.kind !== 'no-posting') return state.kind;
  const error = state.signals.find(({ name }) => name === 'error');
  return `refused: ${state.reason}${error ? ` (${error.detail})` : ''}`;
}
