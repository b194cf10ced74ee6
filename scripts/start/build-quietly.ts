import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { projectFolder } from '../project-folder.ts';

/**
 * Builds the extension for one browser; what the build says is shown only where it fails.
 * @returns false where it failed.
 */
export function buildQuietly(target: 'chrome' | 'firefox'): boolean {
  console.error('Building Waypost …');
  const program = [
    join(projectFolder, 'scripts', 'run-typescript.mjs'),
    join(projectFolder, 'scripts', 'build.ts'),
    '--only',
    target,
  ];
  const run = spawnSync(process.execPath, program, { cwd: projectFolder, encoding: 'utf8' });
  if (run.status === 0) return true;
  console.error(`${run.stdout}\n${run.stderr}`);
  return false;
}
