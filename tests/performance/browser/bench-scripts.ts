import { samples } from '../../../scripts/sample-board/samples.ts';
import { layTable } from '../../eval/lay-table.ts';
import { median } from '../../eval/pages/tally.ts';
import { bootstrap } from '../../eval/score/bootstrap.ts';
import { fewestPairs } from '../time-pairs.ts';
import { type Measured, openMeasured } from './open-measured.ts';

/** How long a page's late work is waited for. */
const settleMs = 250;

/** Script time that Waypost adds to a page, beside a one-line content script and no extension, by turns. */
export async function benchScripts(throttle: number): Promise<string[]> {
  const guests = ['waypost', 'one line', 'nothing'] as const;
  const browsers: Measured[] = [];
  try {
    for (const guest of guests) browsers.push(await openMeasured(guest, throttle));
    const lines = [`Script time on a page, ${throttle} × slower, ${fewestPairs} rounds by turns (threadTicks, ms)`];
    const rows = [
      ['', 'Waypost', 'one line', 'nothing', 'Waypost less nothing (95 %)', 'one line less nothing (95 %)', 'wanted'],
    ];
    for (const [name, id, wanted] of [
      ['board page without a posting', 'list', '≤ 0.6'],
      ['posting of the board', 'greenhouse', ''],
    ] as const) {
      const url = samples.find((sample) =>
        id === 'list' ? sample.expected === 'no-posting' && sample.named : sample.id === id,
      )?.url;
      if (url === undefined) continue;
      rows.push(await measurePage(browsers, name, url, throttle === 1 ? wanted : ''));
    }
    return [...lines, ...layTable(rows)];
  } finally {
    for (const browser of browsers) await browser.close();
  }
}

async function measurePage(
  browsers: readonly Measured[],
  name: string,
  url: string,
  wanted: string,
): Promise<string[]> {
  for (const browser of browsers) await scriptTime(browser, url);
  const rounds: number[][] = [];
  for (let round = 0; round < fewestPairs; round++) {
    const times: number[] = [];
    for (const browser of browsers) times.push(await scriptTime(browser, url));
    rounds.push(times);
  }
  const medians = browsers.map((_, at) => median(rounds.map((times) => times[at] ?? 0)).toFixed(2));
  return [name, ...medians, difference(rounds, 0), difference(rounds, 1), wanted];
}

/** Median of one way less that of the last, with its interval over rounds. */
function difference(rounds: readonly number[][], at: number): string {
  const figure = (sample: readonly number[][]) =>
    median(sample.map((times) => times[at] ?? 0)) - median(sample.map((times) => times[2] ?? 0));
  const [low, high] = bootstrap(rounds, figure) ?? [Number.NaN, Number.NaN];
  return `${figure(rounds).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

async function scriptTime({ page, cdp, goto }: Measured, url: string): Promise<number> {
  await page.goto('about:blank');
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await goto(url);
  await page.waitForTimeout(settleMs);
  const { metrics } = await cdp.send('Performance.getMetrics');
  await cdp.send('Performance.disable');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
}
