import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { projectFolder } from './project-folder.ts';

/** Runs npm in the project, the one that started this command where there is one, and answers what it says. */
export function npm(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const own = process.env.npm_execpath;
  const [program, before] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  return spawnSync(program, [...before, ...args], {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    shell: program === 'npm' && process.platform === 'win32',
  });
}
