// Draws every surface in every state and theme into `out/screenshots/<browser>/` with one table of all pictures.
// `npm run screenshots -- [chromium] [firefox] [--only WORDS] [--axe]`; without a browser's name both. `--axe` checks
// every picture's page instead of taking it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { BrowserFamily } from './browsers/installed-browsers.ts';
import { projectFolder } from './project-folder.ts';
import { bundleStage } from './screenshots/bundle-stage.ts';
import { type Camera, openCamera } from './screenshots/camera.ts';
import { type Picture, pictureTable } from './screenshots/picture-table.ts';
import { type Shot, shotsOf } from './screenshots/shots.ts';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { only: { type: 'string' }, axe: { type: 'boolean', default: false } },
});
const families: BrowserFamily[] =
  positionals.length > 0
    ? positionals.filter((name): name is BrowserFamily => name === 'chromium' || name === 'firefox')
    : ['chromium', 'firefox'];
const stage = await bundleStage();

let wrong = 0;
for (const family of families) {
  const camera = await openCamera(family, stage);
  const shots = shotsOf(camera.names).filter(
    ({ row, column, look }) =>
      `${row} ${column}`.includes(values.only ?? '') &&
      // Firefox's protocol sets no media features: a picture without them would say what is not so.
      !(family === 'firefox' && (look.forcedColours || look.moreContrast)),
  );
  if (values.axe) wrong += await checkShots(family, camera, shots);
  else await takePictures(family, camera, shots);
  await camera.close();
}
process.exit(wrong > 0 ? 1 : 0);

async function takePictures(family: BrowserFamily, camera: Camera, shots: readonly Shot[]): Promise<void> {
  const folder = join(projectFolder, 'out', 'screenshots', family);
  if (!values.only) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const { row, column, shown, look, whole } of shots) {
    const file = `${`${row} ${column}`.replace(/[^a-z0-9]+/gi, '-')}.png`;
    await camera.show(shown, look, whole);
    writeFileSync(join(folder, file), await camera.picture());
    pictures.push({ row, column, file });
  }
  // Some pictures have a table of their own, so that the whole one stays whole.
  const table = values.only ? 'some.html' : 'index.html';
  writeFileSync(join(folder, table), pictureTable(`Waypost in ${family}`, pictures));
  console.log(`${pictures.length} pictures: ${join('out', 'screenshots', family, table)}`);
}

/** Runs axe over each picture of the table, and once on planted faults, which it must find. Answers how many are wrong. */
async function checkShots(family: BrowserFamily, camera: Camera, shots: readonly Shot[]): Promise<number> {
  let faulty = 0;
  const planted = new Map<string, Shot>();
  for (const shot of shots) {
    const { row, column, shown, look, whole } = shot;
    planted.set(shown.surface, shot);
    await camera.show(shown, look, whole);
    const faults = await camera.faults({ contrast: !look.forcedColours });
    if (faults.length > 0) faulty += 1;
    for (const fault of faults) console.log(`${row} ${column}: ${fault}`);
  }
  let missed = 0;
  for (const [surface, { shown, whole }] of planted) {
    await camera.show(shown, { width: 900, height: 800 }, whole);
    await camera.plant();
    const found = (await camera.faults({ contrast: true })).join();
    if (found.includes('color-contrast') && found.includes('button-name')) continue;
    missed += 1;
    console.log(`${surface}: planted faults were not found: ${found}`);
  }
  console.log(
    `axe in ${family}: ${shots.length} pictures, ${faulty} with faults; planted on ${planted.size} surfaces, ${missed} missed`,
  );
  return faulty + missed;
}
