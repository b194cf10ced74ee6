import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Trial } from './trials.ts';

export interface TrialResult {
  /** In seconds. */
  seconds: number;
  /** Null where it did what the documents say, else the last lines it printed. */
  fault: string | null;
}

/** No documented command takes longer, on two cores. */
const longest = 20 * 60_000;

/** Runs a command in a checkout as a newcomer would, through npm. */
export function tryCommand({ args, prints, endless = false }: Trial, folder: string): Promise<TrialResult> {
  const started = performance.now();
  return new Promise((resolve) => {
    // A group of its own, so that what a command started ends with it.
    const child = spawn('npm', args.split(' '), {
      cwd: folder,
      detached: true,
      shell: process.platform === 'win32',
      env: { ...process.env, INIT_CWD: folder, WAYPOST_FOLDER: undefined },
    });
    let said = '';
    const end = () => child.pid !== undefined && process.kill(-child.pid, 'SIGTERM');
    const timer = setTimeout(end, longest);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        said += part;
        if (endless && prints.test(said)) end();
      });
    }
    child.on('close', (code) => {
      clearTimeout(timer);
      const well = prints.test(said) && (endless || code === 0);
      const fault = well ? null : `ended with ${code}:\n${said.trim().split('\n').slice(-15).join('\n')}`;
      resolve({ seconds: (performance.now() - started) / 1000, fault });
    });
  });
}
