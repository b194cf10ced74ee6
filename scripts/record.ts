// `npm run record -- FILE|URL --name BOARD--KIND`: makes a fixture of a real page. Its words are replaced by invented
// ones, whatever runs or loads is taken out, and what the reader finds is written beside it, to be confirmed.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Result } from '../src/domain/result.ts';
import { readInput } from './analyze/read-input.ts';
import { launchHeadless } from './browsers/launch-headless.ts';
import { openPageLab } from './page-lab.ts';
import { projectFolder } from './project-folder.ts';
import { expectedValues } from './record/expected-values.ts';
import { knownWords } from './record/known-words.ts';
import { type RecordOptions, readOptions } from './record/record-options.ts';
import { addressOf } from './saved-page.ts';

interface Recorded {
  html: string;
  url: string;
}

/** @returns one sentence where nothing could be recorded. */
async function record({ source, url, name }: RecordOptions): Promise<string | null> {
  const folder = join(projectFolder, 'tests', 'fixtures', 'pages', name);
  if (existsSync(folder)) return `There is a fixture “${name}” already: choose another name, or delete its folder.`;
  const page = /^https?:/.test(source) ? await openPage(source) : savedPage(source, url);
  if (!page.ok) return page.reason;

  const made = await anonymise(page.value);
  const lab = await openPageLab();
  const original = await lab.read(page.value.html, page.value.url);
  const recorded = await lab.read(made.html, made.url);
  await lab.close();

  const expected = expectedValues(recorded.reading, made.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), made.html);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(`Recorded in tests/fixtures/pages/${name}/. Read both files through before you commit them:`);
  console.log('  1. page.html: no word of the employer is left. The longer text is yours to write anew.');
  console.log('  2. expected.json: each value is what a person would say, not only what the reader found:\n');
  console.log(JSON.stringify(expected, null, 2));
  if (original.reading.ok !== recorded.reading.ok) {
    console.log('\nThe page itself reads otherwise than its recording: words that steered the reading were replaced.');
    console.log(`It was ${original.reading.ok ? 'read as a posting' : `no posting (${original.reading.reason})`}.`);
  }
  return null;
}

function savedPage(file: string, url: string | null): Result<Recorded, string> {
  const input = readInput(file);
  if (!input.ok) return input;
  return { ok: true, value: { html: input.value.content, url: url ?? addressOf(input.value.content) } };
}

/** The page as it stands once it has gone quiet, its own scripts run. */
async function openPage(url: string): Promise<Result<Recorded, string>> {
  const browser = await launchHeadless();
  try {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    return { ok: true, value: { html: await page.content(), url: page.url() } };
  } catch {
    return { ok: false, reason: `${url} could not be opened: save the page in your browser and name the file.` };
  } finally {
    await browser.close();
  }
}

async function anonymise(page: Recorded): Promise<Recorded> {
  const lab = await openPageLab(join(projectFolder, 'scripts', 'record', 'record-entry.ts'));
  try {
    const opened = await lab.open('<!doctype html><title>empty</title>', page.url);
    const { label, running } = knownWords();
    return await opened.call('anonymise', { ...page, known: { label: [...label], running: [...running] } });
  } finally {
    await lab.close();
  }
}

const options = readOptions(process.argv.slice(2));
const fault = options.ok ? await record(options.value) : options.reason;
if (fault !== null) {
  console.error(fault);
  process.exitCode = 1;
}
