import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildMatchIndex } from '../src/domain/matching/index/build-match-index.ts';
import { prepareGuide } from '../src/domain/matching/index/matcher.ts';
import { listWordings } from '../src/domain/matching/index/wordings.ts';
import { threshold } from './asks/cross-validate.ts';
import { examplesOf } from './asks/examples.ts';
import { postingOf, readPostingRecords } from './asks/labelled-posting.ts';
import { trainAsks } from './asks/train-asks.ts';
import { guideFolders } from './content-plugin.ts';
import { readGuideFiles } from './read-guide-folder.ts';

/**
 * Fits how much each wording, the number of hits and the title speak for an ask, on a labelled file, and writes
 * `ask-weights.json` into the guide's folder: `run.mjs fit-asks -- --postings F.jsonl`.
 */
const { values } = parseArgs({ options: { postings: { type: 'string' } } });
if (!values.postings) {
  console.error('Name the labelled postings: --postings F.jsonl');
  process.exit(2);
}

/** Weights below this (in log-odds) change no decision that the next posting would not change too. */
const smallest = 0.05;

const folder = guideFolders()[0] ?? '';
const files = readGuideFiles(folder);
const { wordings } = listWordings(files);
const matcher = prepareGuide(buildMatchIndex(files));
const examples = readPostingRecords(values.postings).flatMap((record, place) =>
  record.labels.skills === null
    ? []
    : examplesOf(matcher, postingOf(record), place, new Set(record.labels.skills.map(({ id }) => id))),
);
const fitted = trainAsks(examples, matcher.skills.length);
const weights = {
  threshold,
  skills: Object.fromEntries(matcher.skills.map((id, at) => [id, (fitted.skills[at] ?? []).map(rounded)])),
  wordings: Object.fromEntries(
    matcher.skills.map((id, owner) => [
      id,
      Object.fromEntries(
        [...fitted.wordings]
          .filter(([number, weight]) => wordings[number]?.owner === owner && Math.abs(weight) >= smallest)
          .map(([number, weight]): [string, number] => [wordings[number]?.text ?? '', rounded(weight)])
          .sort(([, one], [, other]) => other - one),
      ),
    ]),
  ),
};
writeFileSync(join(folder, 'ask-weights.json'), `${JSON.stringify(weights, null, 2)}\n`);
console.log(`Fitted on ${examples.length} examples; ${fitted.wordings.size} wordings met.`);

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
