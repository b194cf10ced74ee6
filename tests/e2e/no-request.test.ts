import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPopup } from '../../scripts/browsers/open-popup.ts';
import { type OpenedBrowser, until } from '../../scripts/browsers/opened-browser.ts';
import { sample } from '../../scripts/sample-board/samples.ts';
import { buildFor, families, readPosting, startBrowser } from './start-browser.ts';

const plantedAt = (place: string) => `;fetch('https://${place}.planted.example/seen').catch(() => undefined);\n`;

/** A copy of the build that makes one request each from background, popup and page script. */
function plantRequests(from: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-planted-'));
  cpSync(from, folder, { recursive: true });
  const plant = (file: string, place: string) =>
    writeFileSync(join(folder, file), plantedAt(place) + readFileSync(join(folder, file), 'utf8'));
  plant('background.js', 'background');
  plant('read.js', 'page');
  const popup = readdirSync(join(folder, 'chunks')).find((name) => /^popup-.*\.js$/.test(name));
  if (!popup) throw new Error('The popup has no script of its own.');
  const file = join(folder, 'chunks', popup);
  writeFileSync(file, readFileSync(file, 'utf8') + plantedAt('popup'));
  // The policy that ships would stop them before they leave.
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  delete manifest.content_security_policy;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

describe.each(families)('the check for requests, in %s', (family) => {
  let browser: OpenedBrowser;
  let planted: string;
  beforeAll(async () => {
    planted = plantRequests(buildFor(family));
    browser = await startBrowser(family, undefined, planted);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(planted, { recursive: true, force: true });
  });

  it('catches a request of the background, the popup and the script in the page', async () => {
    const tab = await browser.openTab(sample('lever').url);
    await readPosting(browser, tab);
    const popup = await openPopup(browser, tab);
    const seen = (place: string) => browser.strays().some((request) => request.includes(`${place}.planted.example`));
    await until('all three are caught', async () => ['background', 'popup', 'page'].every(seen)).catch(() => undefined);
    expect(['background', 'popup', 'page'].filter(seen)).toEqual(['background', 'popup', 'page']);
    await popup.close();
  });
});
