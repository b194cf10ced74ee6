// `npm run documented`: tries every command that the documents name, in a fresh clone, and prints what came of each.
// `-- --only WORDS` tries those that hold the words.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { documentedCommands } from './documented/find-commands.ts';
import { trials } from './documented/trials.ts';
import { tryCommand } from './documented/try-command.ts';
import { projectFolder } from './project-folder.ts';
import { sample } from './sample-board/samples.ts';

const { values } = parseArgs({ args: process.argv.slice(2), options: { only: { type: 'string', default: '' } } });
const documents = new Map(documentedCommands().map(({ command, documents }) => [command, documents]));
const chosen = trials.filter(({ command }) => documents.has(command) && command.includes(values.only));

const folder = mkdtempSync(join(tmpdir(), 'waypost-documented-'));
execFileSync('git', ['clone', '--quiet', '--no-hardlinks', projectFolder, folder], { stdio: 'inherit' });
const { file, url } = sample('json-ld');
const files: Record<string, string> = {
  page: join('scripts', 'sample-board', 'pages', file),
  address: url,
  postings: join('tests', 'fixtures', 'postings', 'postings.jsonl'),
};

let failed = 0;
for (const [index, trial] of chosen.entries()) {
  const args = trial.args.replace(/\{(\w+)\}/g, (_, name: string) => files[name] ?? `tried--posting-${index}`);
  const { seconds, fault } = await tryCommand({ ...trial, args }, folder);
  console.log(`${fault === null ? 'works ' : 'FAILS '} ${seconds.toFixed(0).padStart(5)} s  ${trial.command}`);
  console.log(`                 in ${documents.get(trial.command)?.join(', ')}`);
  if (fault !== null) {
    failed += 1;
    console.log(fault.replace(/^/gm, '    '));
  }
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${chosen.length - failed} of ${chosen.length} documented commands work.`);
process.exitCode = failed === 0 ? 0 : 1;
