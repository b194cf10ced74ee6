import { join } from 'node:path';
import { build } from 'vite';
import { contentPlugin } from '../content-plugin.ts';
import { projectFolder } from '../project-folder.ts';

/** The stage and all it shows as one classic script. */
export async function bundleStage(): Promise<string> {
  const result = await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'warn',
    plugins: [contentPlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: { output: { codeSplitting: false } },
      target: 'es2023',
      lib: { entry: join(projectFolder, 'scripts', 'screenshots', 'stage.tsx'), formats: ['iife'], name: 'stage' },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The stage was not bundled.');
  return output.output[0].code;
}
