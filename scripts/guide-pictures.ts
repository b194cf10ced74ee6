// Draws the guide's places into `out/guide-pictures/` with one table of all pictures.
// `npm run guide-pictures -- [--only WORDS]`
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { provideBrowser } from './browsers/installed-browsers.ts';
import { projectFolder } from './project-folder.ts';
import { bundleStage } from './screenshots/bundle-stage.ts';
import { guideShots } from './screenshots/guide/guide-shots.ts';
import type { GuideStage } from './screenshots/guide/guide-stage.tsx';
import { type Picture, pictureTable } from './screenshots/picture-table.ts';

declare const waypostGuideStage: GuideStage;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const browser = provideBrowser('chromium');
if ('advice' in browser) throw new Error(browser.advice.join(' '));
const stage = await bundleStage(join('guide', 'guide-stage.tsx'));
const opened = await chromium.launch({ executablePath: browser.path, args: ['--no-sandbox'] });
const page = await (await opened.newContext({ deviceScaleFactor: 2, reducedMotion: 'reduce' })).newPage();
await page.setContent('<!doctype html><html lang="en"><title>Waypost</title><body></body></html>');
page.on('pageerror', (error) => console.error(error.message));
await page.evaluate(stage);
const folder = join(projectFolder, 'out', 'guide-pictures');
mkdirSync(folder, { recursive: true });
const pictures: Picture[] = [];
for (const { row, column, shown, look, whole } of guideShots()) {
  if (!`${row} ${column}`.includes(values.only)) continue;
  await page.setViewportSize({ width: look.width, height: look.height });
  await page.emulateMedia({ colorScheme: shown.theme });
  await page.evaluate((what) => waypostGuideStage.show(what), shown);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (sideways > 0) console.log(`${row} ${column}: ${sideways} px too wide`);
  const file = `${`${row} ${column}`.replace(/[^a-z0-9]+/gi, '-')}.png`;
  writeFileSync(join(folder, file), await page.screenshot({ fullPage: whole }));
  pictures.push({ row, column, file });
}
await opened.close();
writeFileSync(join(folder, 'index.html'), pictureTable('The guide', pictures));
console.log(`${pictures.length} pictures: ${join('out', 'guide-pictures', 'index.html')}`);
