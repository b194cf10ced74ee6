import guides from 'virtual:waypost/guides';
import type { Page } from 'playwright-core';
import type { browser as Api } from 'wxt/browser';
import { toSheets } from '../../../src/domain/ledger/ledger-sheets.ts';
import { dayNumber } from '../../../src/domain/plan/calendar-day.ts';
import { generateEntries, generateSaved } from '../generate-kept.ts';
import { openMeasured } from './open-measured.ts';

declare const chrome: typeof Api;

const runs = 3;

/** What one opening of the ledger in the full tab took, in ms, and how many rows stood in the document. */
interface Opening {
  drawn: number;
  /** Of the main thread alone, whatever else the machine does. */
  busy: number;
  longest: number;
  frame: number;
  rows: number;
}

/**
 * The full tab in Chromium with 100, 1,000 and 10,000 ledger entries and a tenth of that in kept postings: from its
 * script to the drawn ledger, the longest task until then, and the longest frame while the list is scrolled through.
 */
export async function benchWorkspace(): Promise<string[]> {
  const { page, cdp, close } = await openMeasured('waypost');
  try {
    const [worker] = page.context().serviceWorkers();
    const background = worker ?? (await page.context().waitForEvent('serviceworker'));
    const address = (path: string) => new URL(path, background.url()).href;
    await page.addInitScript(noteDrawing);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
    };
    const table: string[][] = [];
    for (const count of [100, 1_000, 10_000]) {
      await page.goto(address('/icon/none-16.png'));
      await fill(page, count);
      const openings: Opening[] = [];
      for (let run = 0; run < runs; run += 1) {
        await page.goto(address('/icon/none-16.png'));
        await page.goto(address('/workspace.html#ledger'));
        await page.waitForFunction(() => window.noted.drawnAt > 0);
        openings.push({ busy: await busy(), ...(await scrollThrough(page)) });
      }
      const middle = (pick: (one: Opening) => number) =>
        (openings.map(pick).sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0).toFixed(0);
      table.push([
        count.toLocaleString('en'),
        (count / 10).toLocaleString('en'),
        middle(({ drawn }) => drawn),
        middle(({ busy: own }) => own),
        middle(({ longest }) => longest),
        middle(({ frame }) => frame),
        middle(({ rows }) => rows),
      ]);
    }
    const head = ['entries', 'kept', 'drawn ms', 'busy ms', 'task ms', 'frame ms', 'rows'];
    const lines = [head, ...table].map((row) => row.map((cell) => cell.padStart(10)).join(''));
    return ['Full tab: ledger opened and scrolled', ...lines];
  } finally {
    await close();
  }
}

/** Puts generated entries and postings where the extension keeps them. */
async function fill(page: Page, count: number): Promise<void> {
  const skillIds = guides[0]?.skills.map(({ id }) => id) ?? [];
  const today = dayNumber(new Date().toISOString().slice(0, 10));
  const sheets = [...toSheets(generateEntries(count, skillIds, today))];
  await page.evaluate(
    async ({ sheets, saved }) => {
      const send = (name: string, data: unknown) => chrome.runtime.sendMessage({ to: 'background', name, data });
      await send('change-settings', { welcomed: true });
      // Any write makes the tables.
      await send('remove-posting', 'none');
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('waypost');
        request.onsuccess = () => {
          const transaction = request.result.transaction(['ledger', 'saved'], 'readwrite');
          for (const [number, sheet] of sheets) transaction.objectStore('ledger').put(sheet, number);
          for (const posting of saved) transaction.objectStore('saved').put(posting);
          transaction.oncomplete = () => resolve(request.result.close());
          transaction.onabort = () => reject(transaction.error);
        };
      });
    },
    { sheets, saved: generateSaved(count / 10, today) },
  );
}

interface Noted {
  drawnAt: number;
  longest: number;
}
declare global {
  interface Window {
    noted: Noted;
  }
}

/** Runs in each page before its own scripts: notes its longest task, and when rows of the ledger were first on screen. */
function noteDrawing(): void {
  const noted: Noted = { drawnAt: 0, longest: 0 };
  window.noted = noted;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector('.entry-row')) noted.drawnAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Scrolls the drawn list through. */
function scrollThrough(page: Page): Promise<Omit<Opening, 'busy'>> {
  return page.evaluate(async () => {
    const { drawnAt, longest } = window.noted;
    // Modules run as soon as the document is read.
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const start = visit?.domInteractive ?? 0;
    const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const scroller = document.querySelector('.entries-scroll');
    scroller?.scrollIntoView();
    await next();
    let frame = 0;
    let rows = 0;
    let before = await next();
    for (let step = 0; step < 40 && scroller; step += 1) {
      scroller.scrollTop += scroller.scrollHeight / 40;
      const now = await next();
      frame = Math.max(frame, now - before);
      rows = Math.max(rows, document.querySelectorAll('.entry-row').length);
      before = now;
    }
    return { drawn: drawnAt - start, longest, frame, rows };
  });
}
