// Runs one of the project's commands from any checkout: sets up what is missing, then starts the command
// under a current Node. Plain JavaScript without dependencies, since nothing is installed when it starts.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { projectFolder, setUp } from './set-up.mjs';

/** What each `npm run` name starts: a TypeScript file of this folder, or a package's own command. */
const commands = {
  start: ['scripts/start.ts'],
  test: ['scripts/test.ts'],
  check: ['scripts/test.ts', '--quick'],
  build: ['scripts/build.ts'],
  zip: ['scripts/zip.ts'],
  dev: ['wxt'],
  analyze: ['scripts/analyze.ts'],
  eval: ['tests/eval/eval.ts'],
  bench: ['tests/performance/bench.ts'],
  fit: ['scripts/fit.ts'],
  screenshots: ['scripts/screenshots.ts'],
  record: ['scripts/record.ts'],
  documented: ['scripts/documented.ts'],
  'store-pictures': ['scripts/store-pictures.ts'],
  zoo: ['tests/e2e/zoo/zoo.ts'],
  'no-trace': ['tests/e2e/no-trace/no-trace.ts'],
  fuzz: ['tests/fuzzing/run-fuzz.ts'],
  licences: ['scripts/licences.ts'],
  audit: ['scripts/audit.ts'],
  sbom: ['scripts/sbom.ts'],
};

const [name, ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`Unknown command "${name ?? ''}". One of: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}

const node = setUp();
const [target, ...fixed] = command;
const runner = target.endsWith('.ts')
  ? [join(projectFolder, 'scripts', 'run-typescript.mjs'), join(projectFolder, target)]
  : [join(projectFolder, 'node_modules', target, 'bin', `${target}.mjs`)];
const run = spawnSync(node, ['--enable-source-maps', ...runner, ...fixed, ...rest], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    WAYPOST_FOLDER: projectFolder,
    WXT_TELEMETRY: '0',
  },
});
process.exit(run.status ?? 1);
