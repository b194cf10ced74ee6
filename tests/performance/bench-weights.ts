import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectFolder } from '../../scripts/project-folder.ts';
import { layTable } from '../eval/lay-table.ts';
import { weighModules } from './weigh-modules.ts';

const folder = join(projectFolder, '.output', 'chrome-mv3');

/** Scripts that run in pages, with the most they may weigh together. */
const scripts: [entry: string, files: string[], most: number | null][] = [
  ['entrypoints/watch/index.ts', ['watch.js'], 3_000],
  ['entrypoints/read/index.ts', ['read.js'], 60_000],
  ['entrypoints/sidebar/index.ts', ['sidebar.js'], 60_000],
  ['entrypoints/background/index.ts', ['background.js'], null],
];
/** Parts named for each script. */
const mostParts = 8;

/** Gzip weights of the built extension, and what its scripts are made of. */
export async function benchWeights(): Promise<string[]> {
  if (!existsSync(join(folder, 'manifest.json'))) return ['Weights: no build in .output; "npm run build" makes one.'];
  const built = scripts.map(([, files, most]) => [
    files.join(' + '),
    kilobytes(weightOf(files)),
    most === null ? '' : `≤ ${most / 1_000}`,
  ]);
  const parts: string[] = [];
  for (const [entry, files] of scripts) {
    const { parts: own } = await weighModules(entry);
    const named = own.slice(0, mostParts).map(([part, gzip]) => `${part} ${kilobytes(gzip)}`);
    parts.push(`${files.join(' + ')}: ${named.join(', ')}`);
  }
  return [
    'Weights, gzip kB',
    ...layTable([
      ['', 'weighs', 'wanted'],
      ...built,
      ['what a page with a posting gets', kilobytes(weightOf(['read.js', 'sidebar.js'])), '≤ 60'],
      ['popup, what it is first painted with', kilobytes(weightOf(scriptsOf('popup.html'))), '≤ 40'],
      ['everything, file by file', kilobytes(weightOf(filesOf())), '≤ 300'],
    ]),
    '',
    'What they are made of, gzip kB by part',
    ...parts,
  ];
}

function weightOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

/** Scripts that a page of the extension names and so loads before anything else. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, name]) => name ?? '');
}

function filesOf(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}
