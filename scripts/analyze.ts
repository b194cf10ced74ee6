// `npm run analyze -- FILE|-`: reads a saved page or a pasted posting as the extension would and prints what it found.
// Ends with 1 and one line on standard error where there is nothing to read.
import process from 'node:process';
import matchIndex from 'virtual:waypost/match-index';
import roadmap from 'virtual:waypost/roadmap';
import { cover } from '../src/domain/coverage/cover.ts';
import { prepareGuide } from '../src/domain/matching/index/matcher.ts';
import { readPosting } from '../src/domain/matching/read-posting.ts';
import { noProgress, type Progress, type TopicProgress } from '../src/domain/progress/progress.ts';
import { type AnalyzeOptions, readOptions } from './analyze/analyze-options.ts';
import { explainLines } from './analyze/explain-lines.ts';
import { postingOf } from './analyze/posting-of.ts';
import { readInput } from './analyze/read-input.ts';
import { readingLines } from './print-reading.ts';

/** @returns one sentence where there was nothing to read. */
async function analyze({ file, url, json, explain, done }: AnalyzeOptions): Promise<string | null> {
  const input = readInput(file);
  if (!input.ok) return input.reason;
  const read = await postingOf(input.value, url);
  if (!read.ok) return read.reason;
  const posting = read.value;
  const matcher = prepareGuide(matchIndex);
  const reading = readPosting(matcher, posting, []);
  // A page was already found to be one posting, however short; of a text only its words can say so.
  if (input.value.kind === 'text') {
    if (reading.verdict.certainty === 'too-little-text') return 'This is too little text to be a job posting.';
    if (reading.verdict.kind === 'none' && reading.asks.length === 0) {
      return 'This reads like no job posting: nothing in it is asked of an applicant.';
    }
  }
  const coverage = cover(reading, roadmap, progressOf(done));
  if (json) {
    console.log(JSON.stringify({ posting, reading, coverage }, null, 2));
    return null;
  }
  console.log(readingLines({ posting, reading, coverage }, roadmap).join('\n'));
  if (explain) console.log(explainLines(matcher, posting, reading).join('\n'));
  return null;
}

function progressOf(done: readonly string[]): Progress {
  const topics = done.map((id): [string, TopicProgress] => [id, { state: 'done', steps: [], note: '', link: '' }]);
  return { ...noProgress, topics: Object.fromEntries(topics) };
}

const options = readOptions(
  process.argv.slice(2),
  roadmap.topics.map(({ id }) => id),
);
const fault = options.ok ? await analyze(options.value) : options.reason;
if (fault !== null) {
  console.error(fault);
  process.exitCode = 1;
}
