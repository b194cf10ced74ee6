import { samples } from '../../../scripts/sample-board/samples.ts';
import { median, quantile } from '../../eval/pages/tally.ts';
import { openMeasured } from './open-measured.ts';
import { heapOf, ownWorld } from './own-world.ts';

const rounds = 30;
const url = samples.find(({ id }) => id === 'greenhouse')?.url ?? '';

/** Time until the sidebar stands, and the heap with it, beside a one-line content script in a page of the same age. */
export async function benchSidebar(throttle: number): Promise<string[]> {
  const waypost = await openMeasured('waypost', { throttle });
  const line = await openMeasured('one line', { throttle });
  try {
    await waypost.page.addInitScript(watchForGuest);
    const waits: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await waypost.goto(url);
      await waypost.page.waitForFunction('globalThis.guestAfter !== undefined', null, { timeout: 15_000 });
      waits.push(await waypost.page.evaluate<number>('globalThis.guestAfter'));
      await line.goto(url);
    }
    const own = await ownWorld(waypost);
    const tab = await heapOf(waypost);
    if (!(await own<boolean>('here.toggleSidebar()'))) throw new Error('The sidebar does not open.');
    const open = await heapOf(waypost);
    const one = await heapOf(line);
    return [
      `Sidebar after the text is on screen (first paint), ${throttle} × slower: median ${median(waits).toFixed(0)} ms, p95 ${quantile(waits, 0.95).toFixed(0)}, worst ${Math.max(...waits).toFixed(0)}, ${rounds} pages${throttle === 1 ? ' (wanted < 300)' : ''}`,
      `Heap above a one-line content script: with the edge tab ${kilobytes(tab - one)}, sidebar open ${kilobytes(open - one)} (wanted ≤ 1,000 kB, then ≤ 400)`,
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

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1_000)} kB`;
}
