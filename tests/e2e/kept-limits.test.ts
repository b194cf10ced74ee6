import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { stateOfTab } from '../../scripts/browsers/ask-extension.ts';
import { type OpenedBrowser, until } from '../../scripts/browsers/opened-browser.ts';
import { messageText } from '../../scripts/message-text.ts';
import { sample } from '../../scripts/sample-board/samples.ts';
import type { SavedPosting } from '../../src/domain/ledger/saved-posting.ts';
import { generateSaved } from '../performance/generate-kept.ts';
import { faultTable } from './fault-table.ts';
import { ask, keptIn, plant, saveInSidebar } from './kept-pages.ts';
import { buildFor, openSidebar, readPosting, startBrowser, textOf } from './start-browser.ts';

declare const chrome: typeof Api;

const postings = generateSaved(5, 20_782, 6);
const { url } = sample('lever');
const table = faultTable();

describe('a private window', () => {
  let browser: OpenedBrowser;
  beforeAll(async () => {
    browser = await startBrowser('chromium');
    await ask(browser, 'keep-posting', postings[0]);
  });
  afterAll(() => browser?.close());

  it('is read, but neither counted nor noted, as a usual one is', async () => {
    const usual = await browser.openTab(url);
    await usual.front();
    const { postingKey } = await readPosting(browser, usual);
    const inLedger = async (wanted: string) => (await keptIn(browser)).ledger.some(({ key }) => key === wanted);
    await until('the ledger counts it in a usual window', () => inLedger(postingKey), 10_000);

    const tab = await browser.openPrivateTab?.(sample('json-ld').url);
    if (!tab) throw new Error('no private window');
    const state = await until('the posting is read', async () => {
      const now = await stateOfTab(browser, tab);
      return now?.kind === 'read' ? now : null;
    });
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(await inLedger(state.postingKey)).toBe(false);
    await tab.close();
    await usual.close();
    table('private window (chromium)', 'the posting is shown', 'nothing of it');
  });
});

describe('a full disk', () => {
  let folder: string;
  let browser: OpenedBrowser;
  beforeAll(async () => {
    // The shipped build lifts the browser's limit; without that permission a limit can be set.
    folder = mkdtempSync(join(tmpdir(), 'waypost-limited-'));
    cpSync(buildFor('chromium'), folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    manifest.permissions = manifest.permissions.filter((name: string) => name !== 'unlimitedStorage');
    writeFileSync(file, JSON.stringify(manifest));
    browser = await startBrowser('chromium', undefined, folder);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('refuses a save, says what to do, and loses nothing', async () => {
    const kept: SavedPosting[] = [];
    await browser.limitStorage?.(1_000_000);
    const refused = await until('the disk is full', async () => {
      const posting = { ...(postings[0] as SavedPosting), key: `https://jobs.example/full/${kept.length}` };
      const { value } = await ask(browser, 'keep-posting', { ...posting, note: 'x'.repeat(20_000) });
      if (value?.ok) kept.push({ ...posting, note: 'x'.repeat(20_000) });
      return value?.ok ? null : value;
    });
    expect(refused).toEqual({ ok: false, reason: 'storage-full' });
    expect(kept.length).toBeGreaterThan(3);
    const tab = await browser.openTab(url);
    await readPosting(browser, tab);
    await openSidebar(tab);
    const said = await saveInSidebar(tab, messageText('extRefusedFull'));
    expect(new Set((await keptIn(browser)).saved)).toEqual(new Set(kept));
    await browser.limitStorage?.(null);
    await until('there is room again', async () => (await ask(browser, 'keep-posting', postings[4])).value?.ok, 40_000);
    table('disk full, database (chromium)', said, 'everything');
    await tab.close();
  });

  it('refuses progress, and loses none', async () => {
    await ask(browser, 'change-settings', { welcomed: true });
    await ask(browser, 'change-progress', { kind: 'have', skillId: 'stakeholders', have: true });
    const { progress } = (await keptIn(browser)).items;
    const room = await browser.own.run(async () => 10_485_760 - (await chrome.storage.local.getBytesInUse(null)));
    await plant(browser, { item: 'junk', value: 'x'.repeat(room - 20) });
    const workspace = await browser.openOwnPage('workspace.html#topic/p1-risk');
    await until('a step is ticked', () =>
      workspace.run(() => {
        const box = document.querySelector<HTMLInputElement>('article input[type="checkbox"]');
        box?.click();
        return box !== null;
      }),
    );
    const said = messageText('guideNotKept', [messageText('extRefusedFull')]);
    await until('the guide says so', async () => (await textOf(workspace)).includes(said));
    expect((await keptIn(browser)).items.progress).toEqual(progress);
    await workspace.close();
    table('disk full, progress (chromium)', said, 'everything');
  });
});
