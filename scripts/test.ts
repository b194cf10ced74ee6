// `npm test`: every check of the project, one after the other, with one closing line. `--quick` leaves out what needs
// a build or a browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { projectFolder } from './project-folder.ts';

interface Outcome {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  run(): Outcome;
}

const folder = join(projectFolder, '.cache', 'test');
const bin = (file: string) => join(projectFolder, 'node_modules', file);

/** Runs a Node program of the project and answers whether it ended well. */
function runs(file: string, ...args: string[]): boolean {
  const run = spawnSync(process.execPath, [file, ...args], { cwd: projectFolder, stdio: 'inherit' });
  return run.status === 0;
}

/** A check that is one test: it holds or it does not. */
function check(name: string, file: string, ...args: string[]): Step {
  return { name, run: () => (runs(bin(file), ...args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) };
}

/** A program of this project, as `npm run` would start it. */
function program(name: string, file: string, ...args: string[]): Step {
  const runner = join(projectFolder, 'scripts', 'run-typescript.mjs');
  return {
    name,
    run: () => (runs(runner, join(projectFolder, file), ...args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  };
}

/** A Vitest project: counted test by test; a run that counts none, or breaks off, is a failure. */
function suite(project: string): Step {
  return {
    name: `${project} tests`,
    run() {
      const report = join(folder, `${project}.json`);
      rmSync(report, { force: true });
      const ended = runs(
        bin('vitest/vitest.mjs'),
        ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      );
      const counted = readReport(report);
      if (counted === undefined || counted.passed + counted.failed === 0) return { passed: 0, failed: 1 };
      return ended || counted.failed > 0 ? counted : { ...counted, failed: 1 };
    },
  };
}

function readReport(file: string): Outcome | undefined {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests };
  } catch {
    return undefined;
  }
}

const quick: Step[] = [
  check('types', 'typescript/bin/tsc', '--project', 'tsconfig.json'),
  check('types of the pure layer', 'typescript/bin/tsc', '--project', 'src/domain/tsconfig.json'),
  check('lint', '@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error', '.'),
  check('unused code', 'knip/bin/knip.js'),
  suite('unit'),
];

const steps: Step[] = process.argv.includes('--quick')
  ? [check('generated types', 'wxt/bin/wxt.mjs', 'prepare'), ...quick]
  : [
      program('browsers', 'scripts/find-browser.ts', 'chromium', 'firefox'),
      program('store packages, linted and built twice', 'scripts/zip.ts', '--check'),
      ...quick,
      suite('architecture'),
      suite('platform'),
      suite('page'),
      suite('e2e'),
    ];

mkdirSync(folder, { recursive: true });
const total: Outcome = { passed: 0, failed: 0 };
const rows: string[] = [];
for (const { name, run } of steps) {
  console.log(`\n— ${name}`);
  const started = performance.now();
  const { passed, failed } = run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  rows.push(
    `${name.padEnd(40)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.padStart(7)} s`,
  );
}
console.log(`\n${rows.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
