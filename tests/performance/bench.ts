// `npm run bench`: how long matching and reading take and how heavy the scripts are, beside the baselines, in one run.
import { join } from 'node:path';
import process from 'node:process';
import { projectFolder } from '../../scripts/project-folder.ts';
import { BrokenInput } from '../eval/broken-input.ts';
import { namedFile, readOptions } from '../eval/input-arguments.ts';
import { readPostingRecords } from '../eval/postings/records.ts';
import { benchKept } from './bench-kept.ts';
import { benchMatching } from './bench-matching.ts';
import { benchWeights } from './bench-weights.ts';

const ownPostings = join(projectFolder, 'tests', 'fixtures', 'postings', 'postings.jsonl');

async function run(): Promise<void> {
  const values = readOptions(process.argv.slice(2), {
    postings: { type: 'string' },
    pages: { type: 'string' },
    browser: { type: 'boolean' },
  });
  const postings = namedFile('--postings', values.postings) ?? ownPostings;
  print(benchMatching(readPostingRecords(postings)));
  print(benchKept());
  print(await benchWeights());
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
