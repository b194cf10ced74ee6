import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../scripts/browsers/open-popup.ts';
import { type OpenedBrowser, until } from '../../scripts/browsers/opened-browser.ts';
import { sample } from '../../scripts/sample-board/samples.ts';
import { buildFor, edgeTab, families, readPosting, startBrowser } from './start-browser.ts';

const scripts = ['background', 'watch', 'read', 'sidebar'];
const ownPages = ['popup', 'sidepanel', 'workspace', 'options'];
/** Every context that code of the extension runs in. */
const places = [...scripts, ...ownPages];

/** Makes a request and throws, which no code that ships does. */
const plantedIn = (place: string) =>
  `;fetch('https://${place}.planted.example/seen').catch(() => undefined);setTimeout(() => { throw new Error('planted in ${place}'); });\n`;

/** A copy of the build with a fault planted in each context. */
function plant(from: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-planted-'));
  cpSync(from, folder, { recursive: true });
  const chunks = readdirSync(join(folder, 'chunks'));
  for (const place of places) {
    const chunk = chunks.find((name) => name.startsWith(`${place}-`) && name.endsWith('.js'));
    const file = join(folder, scripts.includes(place) ? `${place}.js` : join('chunks', chunk ?? 'missing'));
    const code = readFileSync(file, 'utf8');
    writeFileSync(file, scripts.includes(place) ? plantedIn(place) + code : code + plantedIn(place));
  }
  // The policy that ships would stop the requests before they leave.
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  delete manifest.content_security_policy;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

describe.each(families)('what every test leans on, in %s', (family) => {
  let browser: OpenedBrowser;
  let planted: string;
  beforeAll(async () => {
    planted = plant(buildFor(family));
    browser = await startBrowser(family, undefined, planted);
    const tab = await browser.openTab(sample('lever').url);
    await readPosting(browser, tab);
    await edgeTab(tab);
    await (await openPopup(browser, tab)).close();
    for (const page of ownPages.slice(1)) await browser.openOwnPage(`${page}.html`);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(planted, { recursive: true, force: true });
  });

  it('a request of any context of the extension is caught', async () => {
    const caught = () =>
      places.filter((place) => browser.strays().some((request) => request.includes(`${place}.planted.example`)));
    await until('all are caught', async () => caught().length === places.length).catch(() => undefined);
    expect(caught()).toEqual(places);
  });

  it('an exception of any context of the extension is caught', async () => {
    const caught = async () => {
      const faults = await browser.faults();
      return places.filter((place) => faults.some((fault) => fault.includes(`planted in ${place}`)));
    };
    await until('all are caught', async () => (await caught()).length === places.length).catch(() => undefined);
    expect(await caught()).toEqual(places);
  });
});
