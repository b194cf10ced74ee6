// `npm run build`: the extension for Chromium and for Firefox, in `.output/`. `--only chrome|firefox` builds one.
import process from 'node:process';
import { build } from 'wxt';
import { projectFolder } from './project-folder.ts';

const only = process.argv[process.argv.indexOf('--only') + 1];

for (const browser of ['chrome', 'firefox']) {
  if (process.argv.includes('--only') && only !== browser) continue;
  await build({ root: projectFolder, browser });
}
