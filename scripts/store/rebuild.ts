import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { projectFolder } from '../project-folder.ts';
import { measure, type Package } from './make-packages.ts';

export interface Rebuilt {
  name: string;
  first: string;
  /** Null where the second build made no such file. */
  second: string | null;
}

/**
 * Builds the packages once more as a store's reviewer would: from the source archive alone, in another folder, with
 * the packages of the same lock file.
 * @returns the checksum of each package from both builds.
 * @throws Error where there is no source archive, or it does not build.
 */
export function rebuild(packages: readonly Package[]): Rebuilt[] {
  const sources = packages.find(({ file }) => file.endsWith('-sources.zip'));
  if (!sources) throw new Error('There is no source archive to build from.');
  const folder = mkdtempSync(join(tmpdir(), 'waypost-rebuild-'));
  try {
    unpack(sources.file, folder);
    symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const program = [join(folder, 'scripts', 'run-typescript.mjs'), join(folder, 'scripts', 'zip.ts')];
    const run = spawnSync(process.execPath, program, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, WAYPOST_FOLDER: folder },
    });
    if (run.status !== 0) throw new Error(`The source archive does not build:\n${run.stdout}\n${run.stderr}`);
    return packages.map(({ file, sha256 }) => {
      const again = join(folder, '.output', basename(file));
      return { name: basename(file), first: sha256, second: existsSync(again) ? measure(again).sha256 : null };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpack(archive: string, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    if (path.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
