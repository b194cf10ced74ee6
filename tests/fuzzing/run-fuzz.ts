// `npm run fuzz -- [--runs N] [--seed N]`: the properties of every parser of outside text, on many inputs, as a table.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { projectFolder } from '../../scripts/project-folder.ts';
import { layTable } from '../eval/lay-table.ts';

interface Report {
  testResults: {
    name: string;
    assertionResults: {
      ancestorTitles: string[];
      title: string;
      status: string;
      duration?: number;
      failureMessages: string[];
      meta: { fuzz?: { runs: number; failures: number; seed: number } };
    }[];
  }[];
}

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
const folder = join(projectFolder, '.cache', 'test');
const file = join(folder, 'fuzz.json');
mkdirSync(folder, { recursive: true });
rmSync(file, { force: true });
spawnSync(
  process.execPath,
  [
    join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs'),
    ...[
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      'unit',
      '--project',
      'page',
      '--project',
      'platform',
      'fuzz/',
    ],
    ...['--reporter=json', `--outputFile.json=${file}`],
  ],
  {
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, VITE_FUZZ_RUNS: values.runs, ...(values.seed && { VITE_FUZZ_SEED: values.seed }) },
  },
);

const { testResults }: Report = JSON.parse(readFileSync(file, 'utf8'));
const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
const rows = tests.map(({ ancestorTitles, title, status, duration = 0, meta: { fuzz } }) => [
  ancestorTitles.at(-1) ?? '',
  title,
  String(fuzz?.runs ?? 0),
  String(fuzz?.failures ?? (status === 'passed' ? 0 : 1)),
  (duration / 1_000).toFixed(1),
]);
console.log(layTable([['parser', 'property', 'inputs', 'failures', 'seconds'], ...rows]).join('\n'));
const failed = tests.filter(({ status }) => status !== 'passed');
for (const { title, failureMessages } of failed) console.log(`\n${title}\n${failureMessages.join('\n')}`);
const inputs = tests.reduce((sum, { meta: { fuzz } }) => sum + (fuzz?.runs ?? 0), 0);
console.log(`\n${tests.length} properties, ${inputs} inputs, ${failed.length} failures`);
process.exit(failed.length === 0 && inputs > 0 ? 0 : 1);
