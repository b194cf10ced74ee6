// Runs a TypeScript program of this project: bundled by Rolldown (Vite's bundler), so that Node needs no
// TypeScript support and the program sees the same modules (`virtual:waypost/…`) as the extension.
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { projectFolder } from './set-up.mjs';

const folder = join(projectFolder, '.cache', 'programs');

/** Bundles one program and imports it. Packages stay outside the bundle. */
async function run(input, plugins) {
  const file = join(folder, `${basename(input, '.ts')}-${process.pid}.mjs`);
  await build({
    input,
    plugins,
    platform: 'node',
    external: (id) => !/^[./]|^[A-Za-z]:|^virtual:/.test(id),
    tsconfig: join(projectFolder, 'tsconfig.json'),
    output: { file, format: 'esm', sourcemap: 'inline', codeSplitting: false },
    checks: { bundlerTimings: false },
    logLevel: 'warn',
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}

mkdirSync(folder, { recursive: true });
// A bundled program stands elsewhere than its source.
process.env.WAYPOST_FOLDER ??= projectFolder;
// The plugin that serves `content/` is TypeScript itself.
const { contentPlugin } = await run(join(projectFolder, 'scripts', 'content-plugin.ts'), []);
const [entry, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(entry), ...args];
await run(resolve(entry), [contentPlugin()]);
