// `npm run eval`: scores Waypost against labelled postings and pages, beside the baselines, and writes its predictions.
import { join } from 'node:path';
import process from 'node:process';
import { projectFolder } from '../../scripts/project-folder.ts';
import { BrokenInput } from './broken-input.ts';
import { parseEvalArguments } from './eval-arguments.ts';
import { ownPages } from './own-pages.ts';
import { evaluatePages } from './pages/evaluate-pages.ts';
import { evaluatePostings } from './postings/evaluate-postings.ts';

const ownPostings = join(projectFolder, 'tests', 'fixtures', 'postings', 'postings.jsonl');

async function run(): Promise<void> {
  const { postings, pages, outDir, perSkill } = parseEvalArguments(process.argv.slice(2));
  const own = postings === null && pages === null;
  const postingsFile = own ? ownPostings : postings;
  const pagesFile = own ? ownPages() : pages;
  if (own) console.log("No file is named: the project's own invented postings and pages are read.\n");
  if (postingsFile !== null) console.log(evaluatePostings({ file: postingsFile, outDir, perSkill }).join('\n'));
  if (postingsFile !== null && pagesFile !== null) console.log('');
  if (pagesFile !== null) console.log((await evaluatePages({ file: pagesFile, outDir })).report.join('\n'));
  console.log(`\nPredictions: ${outDir}`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof BrokenInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
