import { layTable } from '../../eval/lay-table.ts';
import { median, quantile } from '../../eval/pages/tally.ts';
import { bootstrap } from '../../eval/score/bootstrap.ts';
import { fewestPairs } from '../time-pairs.ts';
import type { PageGroup } from './measured-pages.ts';
import { type Guest, type Measured, openMeasured } from './open-measured.ts';

/** How long a page's late work is waited for: longer than a posting takes to be read. */
const settleMs = 250;
const guests: readonly Guest[] = ['waypost', 'one line', 'nothing'];

/** Rounds from one look at the heap to the next: collecting garbage takes long. */
const heapEvery = 6;

/** What one load of a page took. */
interface Load {
  /** Milliseconds of the page's thread (threadTicks). */
  script: number;
  /** Milliseconds from the start of the navigation. */
  firstPaint: number;
  /** Bytes in use after garbage is collected; null in rounds without a look. */
  heap: number | null;
}

/** A page loaded once with each guest, one right after the other. */
type Round = Record<Guest, Load>;

/** What Waypost adds to pages, beside a one-line content script and no extension, by turns. */
export async function benchScripts(groups: readonly PageGroup[], throttle: number): Promise<string[]> {
  const answers = new Map(
    groups.flatMap(({ pages, frame }) => [...pages, ...(frame ? [frame] : [])]).map(({ url, html }) => [url, html]),
  );
  const browsers: Partial<Record<Guest, Measured>> = {};
  const rows: string[][] = [];
  try {
    for (const guest of guests) browsers[guest] = await openMeasured(guest, { throttle, answers });
    for (const group of groups) rows.push(rowOf(group, await roundsOf(group, browsers), throttle));
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
  }
  return [
    `Script time on a page, ${throttle} × slower, by turns (ms of the page's thread; above: median of the rounds' differences, 95 %)`,
    ...layTable([
      [
        '',
        'pages',
        'rounds',
        ...guests,
        'above none',
        'one line above none',
        'wanted',
        'ratio to one line',
        'first paint, ratio to none',
        'heap above one line',
      ],
      ...rows,
    ]),
  ];
}

async function roundsOf({ pages }: PageGroup, browsers: Partial<Record<Guest, Measured>>): Promise<Round[]> {
  const load = async (guest: Guest, at: number, looksAtHeap: boolean): Promise<Load> => {
    const browser = browsers[guest];
    const page = pages[at % pages.length];
    if (!browser || !page) throw new Error('Nothing to measure.');
    return loadOf(browser, page.url, looksAtHeap);
  };
  // A page's first load in a browser fills its caches; which guest goes first then alternates.
  for (let at = 0; at < pages.length; at++) for (const guest of guests) await load(guest, at, false);
  const rounds: Round[] = [];
  for (let at = 0; at < Math.max(fewestPairs, pages.length); at++) {
    const times: Partial<Round> = {};
    for (const guest of at % 2 === 0 ? guests : guests.toReversed()) {
      times[guest] = await load(guest, at, at % heapEvery === 0);
    }
    rounds.push(times as Round);
  }
  return rounds;
}

async function loadOf({ page, cdp, goto }: Measured, url: string, looksAtHeap: boolean): Promise<Load> {
  await page.goto('about:blank');
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await goto(url);
  await page.waitForTimeout(settleMs);
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.send('Performance.disable');
  const firstPaint = await page.evaluate<number>(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`,
  );
  const script = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
  if (!looksAtHeap) return { script, firstPaint, heap: null };
  await cdp.send('HeapProfiler.collectGarbage');
  return { script, firstPaint, heap: (await cdp.send('Runtime.getHeapUsage')).usedSize };
}

function rowOf({ name, pages, wanted }: PageGroup, rounds: readonly Round[], throttle: number): string[] {
  const medianOf = (guest: Guest) => median(rounds.map((round) => round[guest].script)).toFixed(2);
  const above = (guest: Guest) =>
    interval(rounds, (sample) => median(sample.map((round) => round[guest].script - round.nothing.script)));
  const ratio = (of: 'script' | 'firstPaint', to: Guest) =>
    interval(rounds, (sample) => median(sample.map((round) => round.waypost[of] / round[to][of])));
  const heap = rounds.flatMap(({ waypost, 'one line': line }) =>
    waypost.heap === null || line.heap === null ? [] : [waypost.heap - line.heap],
  );
  return [
    name,
    String(pages.length),
    String(rounds.length),
    ...guests.map(medianOf),
    above('waypost'),
    above('one line'),
    throttle === 1 ? wanted : '',
    ratio('script', 'one line'),
    ratio('firstPaint', 'nothing'),
    `${kilobytes(median(heap))} kB (p95 ${kilobytes(quantile(heap, 0.95))})`,
  ];
}

function interval(rounds: readonly Round[], figure: (sample: readonly Round[]) => number): string {
  const [low, high] = bootstrap(rounds, figure) ?? [Number.NaN, Number.NaN];
  return `${figure(rounds).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

function kilobytes(bytes: number): string {
  return Math.round(bytes / 1_000).toLocaleString('en');
}
