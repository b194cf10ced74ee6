import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Logger, zip } from 'wxt';

/** Stores that take a package of their own. Edge's is Chrome's manifest under its own name. */
const browsers = ['chrome', 'edge', 'firefox'];

/** WXT lists each file of each archive; only what went wrong is worth a line. */
const quiet: Logger = {
  debug() {},
  log() {},
  info() {},
  success() {},
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 1,
};

export interface Package {
  file: string;
  /** In bytes. */
  size: number;
  sha256: string;
}

/**
 * Builds the package of every store, and the source archive that AMO asks for, in `.output/` of a checkout; the
 * checksums stand beside them in `SHA256SUMS`, as `sha256sum --check` reads it.
 */
export async function makePackages(root: string): Promise<Package[]> {
  const files = new Set<string>();
  for (const browser of browsers) {
    for (const file of await zip({ root, browser, logger: quiet })) files.add(file);
  }
  const packages = [...files].map(measure);
  const sums = packages.map(({ file, sha256 }) => `${sha256}  ${basename(file)}\n`);
  writeFileSync(join(root, '.output', 'SHA256SUMS'), sums.join(''));
  return packages;
}

/** Size and checksum of a file. */
export function measure(file: string): Package {
  const bytes = readFileSync(file);
  return { file, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
