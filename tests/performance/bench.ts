// `npm run bench`: how long matching and reading take and how heavy the scripts are, beside the baselines, in one run.
// `--weights`: the weights alone. `--browser`: also times and memory in Chromium, on the local board and on `--pages`.
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

async function run(): Promise<void> {
  const values = readOptions(process.argv.slice(2), {
    postings: { type: 'string' },
    pages: { type: 'string' },
    browser: { type: 'boolean' },
    weights: { type: 'boolean' },
  });
  if (values.weights === true) return print(await benchWeights());
  const postings = namedFile('--postings', values.postings) ?? ownPostings;
  const pages = namedFile('--pages', values.pages);
  print(benchMatching(readPostingRecords(postings)));
  print(benchKept());
  print(await benchWeights());
  if (values.browser !== true) return;
  for (const throttle of [1, 4]) print(await benchReading(pages ?? ownPages(), throttle));
  if (!existsSync(join(projectFolder, '.output', 'chrome-mv3', 'manifest.json'))) {
    throw new BrokenInput('No build in .output: "npm run build" makes one.');
  }
  const { boards } = readBoardTable();
  const saved = pages === null ? [] : savedPages(pages, (url) => boardAt(new URL(url), boards) !== null);
  for (const throttle of [1, 4]) print(await benchScripts([...boardPages(), ...saved], throttle));
  for (const throttle of [1, 4]) print(await benchSidebar(throttle));
  print(await benchGrowth());
  print(await benchPopup());
  print(await benchWorkspace());
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
