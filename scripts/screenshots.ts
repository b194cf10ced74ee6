// Draws every surface in every state and theme into `out/screenshots/<browser>/` with one table of all pictures.
// `npm run screenshots -- [chromium] [firefox] [--only WORDS]`; without a browser's name both.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BrowserFamily } from './browsers/installed-browsers.ts';
import { projectFolder } from './project-folder.ts';
import { bundleStage } from './screenshots/bundle-stage.ts';
import { openCamera } from './screenshots/camera.ts';
import { type Picture, pictureTable } from './screenshots/picture-table.ts';
import { shotsOf } from './screenshots/shots.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { only: { type: 'string' } },
});
const families: BrowserFamily[] =
  positionals.length > 0
    ? positionals.filter((name): name is BrowserFamily => name === 'chromium' || name === 'firefox')
    : ['chromium', 'firefox'];
const stage = await bundleStage();

for (const family of families) {
  const folder = join(projectFolder, 'out', 'screenshots', family);
  if (!values.only) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const camera = await openCamera(family, stage);
  const pictures: Picture[] = [];
  for (const { row, column, shown, look, whole } of shotsOf(camera.names)) {
    const name = `${row} ${column}`;
    if (values.only && !name.includes(values.only)) continue;
    // Firefox's protocol sets no media features: a picture without them would say what is not so.
    if (family === 'firefox' && (look.forcedColours || look.moreContrast)) continue;
    const file = `${name.replace(/[^a-z0-9]+/gi, '-')}.png`;
    writeFileSync(join(folder, file), await camera.shoot(shown, look, whole));
    pictures.push({ row, column, file });
  }
  await camera.close();
  // Some pictures have a table of their own, so that the whole one stays whole.
  const table = values.only ? 'some.html' : 'index.html';
  writeFileSync(join(folder, table), pictureTable(`Waypost in ${family}`, pictures));
  console.log(`${pictures.length} pictures: ${join('out', 'screenshots', family, table)}`);
}
