import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { contentPlugin } from '../../scripts/content-plugin.ts';
import { projectFolder } from '../../scripts/project-folder.ts';

/** What a script is made of: gzip bytes by part, heaviest first. They are shares of the whole's weight. */
export interface ScriptParts {
  gzip: number;
  parts: [part: string, gzip: number][];
}

/** Bundles one script as the extension's build does and weighs what is in it. */
export async function weighModules(entry: string): Promise<ScriptParts> {
  const built = await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    plugins: [contentPlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(projectFolder, entry),
        output: { format: 'es', codeSplitting: false },
        // What the entry exports is what WXT calls.
        preserveEntrySignatures: 'strict',
      },
    },
  });
  if (!('output' in built)) throw new Error(`${entry} was not bundled`);
  const [chunk] = built.output;
  const weights = new Map<string, number>();
  let sum = 0;
  for (const [id, { code }] of Object.entries(chunk.modules)) {
    const own = code === null ? 0 : gzipSync(code).length;
    weights.set(partOf(id), (weights.get(partOf(id)) ?? 0) + own);
    sum += own;
  }
  const gzip = gzipSync(chunk.code).length;
  return {
    gzip,
    parts: [...weights]
      .map(([part, own]): [string, number] => [part, Math.round((gzip * own) / sum)])
      .toSorted(([, one], [, other]) => other - one),
  };
}

/** A package, a content module or one of the project's folders. */
function partOf(id: string): string {
  const plain = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const [, inside] = plain.split(/.*\/node_modules\//);
  if (inside !== undefined) return /^(@[^/]+\/)?[^/]+/.exec(inside)?.[0] ?? inside;
  if (plain.startsWith('virtual:')) return plain;
  const path = relative(projectFolder, plain).replaceAll('\\', '/');
  return path.split('/').slice(0, -1).slice(0, 3).join('/') || path;
}
