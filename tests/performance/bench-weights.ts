import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectFolder } from '../../scripts/project-folder.ts';
import { layTable } from '../eval/lay-table.ts';
import { type ShippedScript, weighScripts } from './weigh-modules.ts';

const folder = join(projectFolder, '.output', 'chrome-mv3');

/** Modules named for each script. */
const mostModules = 8;
/** Scripts below that many bytes are not taken apart. */
const smallScript = 2_000;
/** A module that ships twice is named from that many bytes on. */
const smallModule = 150;
const libraries: [name: string, packages: string[]][] = [
  ['Preact and signals', ['preact', '@preact/signals', '@preact/signals-core']],
  ['Readability', ['@mozilla/readability']],
  ['Fuse.js', ['fuse.js']],
  ['valibot', ['valibot']],
];

/** Gzip weights of the built extension, what its scripts are made of, and what of it ships twice. */
export async function benchWeights(): Promise<string[]> {
  if (!existsSync(join(folder, 'manifest.json'))) return ['Weights: no build in .output; "npm run build" makes one.'];
  const scripts = await weighScripts();
  return [
    'Weights, gzip kB',
    ...layTable([
      ['', 'weighs', 'wanted'],
      ['watch.js, on every page of a board', kilobytes(weightOf(['watch.js'])), '≤ 3'],
      ['what a page with a match gets', kilobytes(weightOf(['read.js', 'ui.js', 'sidebar.js'])), '≤ 60'],
      ['opened.js, with the first click on the tab', kilobytes(weightOf(['opened.js'])), ''],
      ['popup, what it is first painted with', kilobytes(weightOf(scriptsOf('popup.html'))), '≤ 40'],
      ['everything, file by file', kilobytes(weightOf(filesOf())), '≤ 300'],
      ...libraries.map(([name, packages]) => [`of it ${name}`, kilobytes(shareOf(scripts, packages)), '']),
    ]),
    '',
    'What each script is made of, gzip kB',
    ...scripts
      .filter(({ gzip }) => gzip >= smallScript)
      .map(({ file, gzip, modules }) => `${file} ${kilobytes(gzip)}: ${named(modules.slice(0, mostModules))}`),
    '',
    'Shipped twice',
    ...shippedTwice(scripts),
  ];
}

function shareOf(scripts: readonly ShippedScript[], packages: readonly string[]): number {
  return scripts
    .flatMap(({ modules }) => modules)
    .reduce((sum, [name, gzip]) => sum + (packages.includes(name) ? gzip : 0), 0);
}

/** A line for each module that stands in two scripts or more, heaviest first. */
function shippedTwice(scripts: readonly ShippedScript[]): string[] {
  const places = new Map<string, [file: string, gzip: number][]>();
  for (const { file, modules } of scripts) {
    for (const [name, gzip] of modules) places.set(name, [...(places.get(name) ?? []), [file, gzip]]);
  }
  const most = (list: readonly [string, number][]) => Math.max(...list.map(([, gzip]) => gzip));
  return [...places]
    .filter(([, list]) => list.length > 1 && most(list) >= smallModule)
    .toSorted(([, one], [, other]) => most(other) - most(one))
    .map(([name, list]) => `${name}: ${named(list)}`);
}

function named(list: readonly [name: string, gzip: number][]): string {
  return list.map(([name, gzip]) => `${name} ${kilobytes(gzip)}`).join(', ');
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
