import { samples } from '../../../scripts/sample-board/samples.ts';
import { median, quantile } from '../../eval/pages/tally.ts';
import { type Measured, openMeasured } from './open-measured.ts';

const rounds = 30;
const openings = 50;
const url = samples.find(({ id }) => id === 'greenhouse')?.url ?? '';

/** Time until the sidebar stands, and the heap with it, beside a one-line content script. */
export async function benchSidebar(): Promise<string[]> {
  const waypost = await openMeasured('waypost');
  const line = await openMeasured('one line');
  try {
    await waypost.page.addInitScript(watchForGuest);
    const waits: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await waypost.goto(url);
      await waypost.page.waitForFunction('globalThis.guestAfter !== undefined', null, { timeout: 15_000 });
      waits.push(await waypost.page.evaluate<number>('globalThis.guestAfter'));
    }
    await line.goto(url);
    const world = await ownWorld(waypost);
    const tab = await heapOf(waypost);
    await toggle(waypost, world, 1);
    const open = await heapOf(waypost);
    await toggle(waypost, world, 9);
    const before = await heapOf(waypost);
    await toggle(waypost, world, openings * 2);
    const after = await heapOf(waypost);
    const one = await heapOf(line);
    return [
      `Sidebar after the text is on screen (first paint): median ${median(waits).toFixed(0)} ms, p95 ${quantile(waits, 0.95).toFixed(0)}, worst ${Math.max(...waits).toFixed(0)}, ${rounds} pages (wanted < 300)`,
      `Heap above a one-line content script: with the edge tab ${kilobytes(tab - one)}, sidebar open ${kilobytes(open - one)} (wanted ≤ 1,000 kB, then ≤ 400)`,
      `Heap after opening and closing ${openings} times: ${kilobytes(after - before)} more (wanted: no growth)`,
    ];
  } finally {
    await waypost.close();
    await line.close();
  }
}

/** Runs in the page before its own scripts: notes when an element that is not the page's own appears. */
function watchForGuest(): void {
  const seen = new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    if (!added.some((node) => node instanceof HTMLElement && node.popover === 'manual')) return;
    seen.disconnect();
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    Object.assign(globalThis, { guestAfter: Math.max(0, performance.now() - (paint?.startTime ?? 0)) });
  });
  seen.observe(document, { childList: true, subtree: true });
}

/** The extension's isolated world of the page. */
async function ownWorld({ cdp }: Measured): Promise<number> {
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  const [world] = worlds;
  if (world === undefined) throw new Error('No script of the extension runs in the page.');
  return world;
}

/** Opens and closes the sidebar as its keyboard command does. */
async function toggle({ page, cdp }: Measured, contextId: number, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    const { result } = await cdp.send('Runtime.evaluate', {
      contextId,
      expression: `globalThis[Symbol.for('waypost')].toggleSidebar()`,
      returnByValue: true,
    });
    if (result.value !== true) throw new Error('The sidebar does not open.');
    await page.waitForTimeout(60);
  }
}

/** Bytes in use after the garbage is collected. */
async function heapOf({ cdp, page }: Measured): Promise<number> {
  await page.waitForTimeout(500);
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1_000)} kB`;
}
