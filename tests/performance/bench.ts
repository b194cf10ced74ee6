// `npm run bench`: how long matching and reading take and how heavy the scripts are, beside the baselines, in one run.
// `--browser`: also times and memory in Chromium, on the local board and on `--pages`. `--only NAME`: one of its tables.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readBoardTable } from '../../scripts/content-plugin.ts';
import { projectFolder } from '../../scripts/project-folder.ts';
import { boardAt } from '../../src/page/site/board-at.ts';
import { BrokenInput } from '../eval/broken-input.ts';
import { namedFile, readOptions } from '../eval/input-arguments.ts';
import { ownPages } from '../eval/own-pages.ts';
import { readPostingRecords } from '../eval/postings/records.ts';
import { benchKept } from './bench-kept.ts';
import { benchMatching } from './bench-matching.ts';
import { benchWeights } from './bench-weights.ts';
import { benchGrowth } from './browser/bench-growth.ts';
import { benchPopup } from './browser/bench-popup.ts';
import { benchReading } from './browser/bench-reading.ts';
import { benchScripts } from './browser/bench-scripts.ts';
import { benchSidebar } from './browser/bench-sidebar.ts';
import { benchWorkspace } from './browser/bench-workspace.ts';
import { boardPages, savedPages } from './browser/measured-pages.ts';

const ownPostings = join(projectFolder, 'tests', 'fixtures', 'postings', 'postings.jsonl');

type Part = () => string[] | Promise<string[]>;

async function run(): Promise<void> {
  const values = readOptions(process.argv.slice(2), {
    postings: { type: 'string' },
    pages: { type: 'string' },
    browser: { type: 'boolean' },
    only: { type: 'string' },
  });
  const postings = namedFile('--postings', values.postings) ?? ownPostings;
  const pages = namedFile('--pages', values.pages);
  const inNode: Record<string, Part> = {
    matching: () => benchMatching(readPostingRecords(postings)),
    kept: benchKept,
    weights: benchWeights,
  };
  const inBrowser: Record<string, Part> = {
    reading: atBoth((throttle) => benchReading(pages ?? ownPages(), throttle)),
    scripts: atBoth((throttle) => benchScripts([...boardPages(), ...savedOnBoards(pages)], throttle)),
    sidebar: atBoth(benchSidebar),
    growth: benchGrowth,
    popup: benchPopup,
    workspace: benchWorkspace,
  };
  const all = { ...inNode, ...inBrowser };
  const only = values.only;
  if (only !== undefined && !(only in all))
    throw new BrokenInput(`--only takes one of ${Object.keys(all).join(', ')}.`);
  const parts =
    only === undefined ? { ...inNode, ...(values.browser === true ? inBrowser : {}) } : { [only]: all[only] };
  const needsBuild = Object.keys(parts).some((name) => name in inBrowser && name !== 'reading');
  if (needsBuild && !existsSync(join(projectFolder, '.output', 'chrome-mv3', 'manifest.json'))) {
    throw new BrokenInput('No build in .output: "npm run build" makes one.');
  }
  for (const part of Object.values(parts)) print((await part?.()) ?? []);
}

/** A table as the machine is and one as if it were four times slower. */
function atBoth(bench: (throttle: number) => Promise<string[]>): Part {
  return async () => [...(await bench(1)), '', ...(await bench(4))];
}

/** Saved pages that stand at a board's address. */
function savedOnBoards(pages: string | null) {
  const { boards } = readBoardTable();
  return pages === null ? [] : savedPages(pages, (url) => boardAt(new URL(url), boards) !== null);
}

function print(lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof BrokenInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
