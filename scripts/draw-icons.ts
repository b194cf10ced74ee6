import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { launchHeadless } from './browsers/launch-headless.ts';
import { projectFolder } from './project-folder.ts';

const [from] = process.argv.slice(2);
if (!from) {
  console.error('Usage: node scripts/run-typescript.mjs scripts/draw-icons.ts <folder with icon-<state>-<size>.svg>');
  process.exit(2);
}
const to = join(projectFolder, 'public', 'icon');
mkdirSync(to, { recursive: true });
const browser = await launchHeadless();
try {
  for (const size of [16, 32, 48, 128]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    // Stores and the page of add-ons show the large one; the toolbar never asks for it.
    for (const state of size === 128 ? ['match'] : ['match', 'neighbour', 'none', 'unread']) {
      const svg = readFileSync(join(from, `icon-${state}-${size}.svg`), 'utf8');
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(to, `${state}-${size}.png`), omitBackground: true });
    }
    await page.close();
  }
} finally {
  await browser.close();
}
