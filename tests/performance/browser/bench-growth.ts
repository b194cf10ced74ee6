import { layTable } from '../../eval/lay-table.ts';
import { boardPages } from './measured-pages.ts';
import { type Measured, openMeasured } from './open-measured.ts';
import { keptBytes, type OwnWorld, ownWorld } from './own-world.ts';

/** An hour on a single-page board: one posting every seven seconds. */
const moves = 500;
const openings = 50;
/** Rounds before growth is counted: caches fill and code is made machine code. */
const warmUp = 50;
/** Looks at the heap on the way. */
const looks = 5;
/** How long a posting may take to be read, in milliseconds. */
const patience = 15_000;

/** Whether memory grows on a page that stays open for long: by moving through postings, and by opening and closing. */
export async function benchGrowth(): Promise<string[]> {
  const posting = boardPages().at(-1)?.pages[0]?.url ?? '';
  const rows: string[][] = [];
  for (const guest of ['waypost', 'one line'] as const) {
    const browser = await openMeasured(guest);
    try {
      await browser.goto(posting);
      const own = guest === 'waypost' ? await readerOf(browser) : null;
      rows.push(row(`${moves} moves, ${guest}`, moves, await heaps(browser, moves, (at) => move(browser, own, at))));
      if (own) {
        await browser.goto(posting);
        const here = await readerOf(browser);
        rows.push(
          row(
            `${openings} × open and close`,
            openings,
            await heaps(browser, openings, () => openAndClose(browser, here)),
          ),
        );
      }
    } finally {
      await browser.close();
    }
  }
  return [
    'What scripts keep in a page that stays open, kB, garbage collected, machine code left out (wanted: no growth)',
    ...layTable([
      ['', `after the first ${warmUp}`, ...Array.from({ length: looks }, (_, at) => `+ ${at + 1}/${looks}`), 'a round'],
      ...rows,
    ]),
  ];
}

/** Bytes kept after the warm-up and at each look. */
async function heaps(browser: Measured, rounds: number, step: (at: number) => Promise<void>): Promise<number[]> {
  for (let at = 0; at < warmUp; at++) await step(at);
  const found = [await keptBytes(browser)];
  for (let look = 0; look < looks; look++) {
    for (let at = 0; at < rounds / looks; at++) await step(warmUp + (look * rounds) / looks + at);
    found.push(await keptBytes(browser));
  }
  return found;
}

function row(name: string, rounds: number, [first = 0, ...others]: readonly number[]): string[] {
  const kilobytes = (bytes: number) => Math.round(bytes / 1_000).toLocaleString('en', { signDisplay: 'exceptZero' });
  const grown = (others.at(-1) ?? 0) - first;
  return [
    name,
    Math.round(first / 1_000).toLocaleString('en'),
    ...others.map((bytes) => kilobytes(bytes - first)),
    `${Math.round(grown / rounds)} B`,
  ];
}

/** Moves a single-page board to its next posting, and waits until that one was read. */
async function move({ page }: Measured, own: OwnWorld | null, at: number): Promise<void> {
  const title = `Technical Program Manager, Team ${at}`;
  await page.evaluate(`history.pushState({}, '', '/tallowbridge/jobs/${7_000_000 + at}');
    document.querySelector('h1').textContent = ${JSON.stringify(title)}`);
  if (!own) return page.waitForTimeout(100);
  await until(own, `here.reader.page.get().posting?.title === ${JSON.stringify(title)}`);
}

async function openAndClose({ page }: Measured, own: OwnWorld): Promise<void> {
  for (let time = 0; time < 2; time++) {
    await until(own, 'here.toggleSidebar?.() === true');
    await page.waitForTimeout(60);
  }
}

/** The world of the page once its posting was read. */
async function readerOf(browser: Measured): Promise<OwnWorld> {
  const own = await ownWorld(browser);
  await until(own, `here?.reader?.page.get().kind === 'read'`);
  return own;
}

async function until(own: OwnWorld, condition: string): Promise<void> {
  const end = performance.now() + patience;
  while (!(await own<boolean>(condition))) {
    if (performance.now() > end) throw new Error(`Never came true: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
