import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Guide } from '../src/domain/guide/guide.ts';
import { faultText } from '../src/domain/guide/parse/guide-fault.ts';
import { parseGuide } from '../src/domain/guide/parse/parse-guide.ts';

/** Every file of a guide's folder as parsed JSON (Markdown templates as text), keyed by its path inside the folder. */
export type GuideFiles = Record<string, unknown>;

/**
 * Reads the files of `content/guides/<id>/`.
 * @throws with the file's name where one is not JSON.
 */
export function readGuideFiles(folder: string): GuideFiles {
  const files: GuideFiles = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = name.replaceAll('\\', '/');
    if (path.endsWith('.md')) files[path] = readFileSync(join(folder, name), 'utf8');
    if (!path.endsWith('.json')) continue;
    try {
      files[path] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    } catch (error) {
      throw new Error(`${path}: not JSON (${error instanceof Error ? error.message : String(error)})`);
    }
  }
  return files;
}

/**
 * Reads and checks a whole guide.
 * @throws with every fault, a line each: file, place in the file, reason.
 */
export function readGuideFolder(folder: string): Guide {
  if (!existsSync(folder)) throw new Error(`No such guide folder: ${folder}`);
  const parsed = parseGuide(readGuideFiles(folder));
  if (!parsed.ok) throw new Error(`${basename(folder)} is not a guide:\n${parsed.reason.map(faultText).join('\n')}`);
  return parsed.value;
}
