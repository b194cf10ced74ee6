import './memory-storage.ts';

import { afterEach, expect, test, vi } from 'vitest';
import type { Everything, ExportFile } from '../../../src/domain/export/everything.ts';
import { sheetOf } from '../../../src/domain/ledger/ledger-sheets.ts';
import { checkedAgain, type SavedPosting } from '../../../src/domain/ledger/saved-posting.ts';
import { noProgress } from '../../../src/domain/progress/progress.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import * as kept from '../../../src/platform/kept/database.ts';
import { everythingKept, keptSizes } from '../../../src/platform/kept/everything-kept.ts';
import { applyImport, finishImport, stageImport } from '../../../src/platform/kept/import-kept.ts';
import { database } from '../../../src/platform/kept/open-database.ts';
import { unreadKept } from '../../../src/platform/kept/unread.ts';
import { wipe } from '../../../src/platform/kept/wipe.ts';
import { progressItem } from '../../../src/platform/storage/items.ts';
import { changeItem } from '../../../src/platform/storage/write-queue.ts';
import { entry, saved } from './kept-samples.ts';
import { disk, storage } from './memory-storage.ts';

const here: Everything = {
  progress: { ...noProgress, have: ['planning'] },
  settings: { ...defaultSettings, welcomed: true },
  corrections: [{ kind: 'asked', skillId: 'pilots', postingKey: 'one', phrase: 'pilot it' }],
  ledger: [entry('one')],
  saved: [saved('one', 'my note')],
};
const file: ExportFile = {
  format: 'waypost-export',
  version: 1,
  exportedOn: '2026-11-25',
  progress: { ...noProgress, have: ['years'] },
  settings: { ...defaultSettings, theme: 'dark' },
  corrections: [],
  ledger: [entry('two'), entry('three')],
  saved: [saved('two', '')],
};

async function fill({ progress, settings, corrections, ledger, saved: postings }: Everything) {
  await storage.local.set({ progress, settings, corrections: { version: 1, list: corrections } });
  for (const one of ledger) await kept.enterInLedger(one);
  for (const one of postings) await kept.keepPosting(one);
}

/** Makes writes of a table fail from the `nth` on, as a full disk does. */
function fillDiskAt(table: string, nth: number) {
  const put = IDBObjectStore.prototype.put;
  let calls = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
    if (this.name === table && ++calls >= nth) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, values);
  });
}

afterEach(async () => {
  vi.restoreAllMocks();
  disk.full = false;
  storage.kept.clear();
  const db = await database();
  await Promise.all((['ledger', 'saved', 'imports', 'aside'] as const).map((name) => db.clear(name)));
});

test('two tabs that save one posting at once keep it once, with its note and first day', async () => {
  await kept.keepPosting(saved('one', 'my note'));
  await Promise.all([
    kept.keepPosting(saved('one', '')),
    kept.keepPosting({ ...saved('one', ''), savedOn: '2027-01-01' }),
  ]);
  expect(await kept.savedPostings()).toEqual([saved('one', 'my note')]);
});

test('what cannot be read is left out and not lost, whatever is written after it', async () => {
  await fill(here);
  const db = await database();
  const number = sheetOf('one');
  const broken = { key: 'broken', lastSeen: '2026-01-01' };
  await db.put('ledger', JSON.stringify([broken, ...here.ledger]), number);
  await db.put('ledger', '[{"key": "cut', (number + 1) % 64);
  await db.put('saved', { key: 'torn' } as SavedPosting);
  await storage.local.set({ progress: { version: 9, topics: 'another shape' } });
  const before = await unreadKept();
  expect(before.map(({ from }) => from).sort()).toEqual(['ledger', 'ledger', 'progress', 'saved']);
  expect((await everythingKept()).ledger).toEqual(here.ledger);

  for (let at = 0; at < 64; at++) await kept.enterInLedger(entry(`new ${at}`));
  await kept.keepPosting(saved('torn', ''));
  await changeItem(progressItem, (progress) => ({ ...progress, have: ['years'] }));
  await stageImport(file);
  expect(await applyImport('add')).toEqual({ ok: true });
  const after = await unreadKept();
  const values = (list: typeof after) => list.map(({ value }) => JSON.stringify(value)).sort();
  expect(values(after)).toEqual(values(before));
  expect((await everythingKept()).ledger).toHaveLength(67);

  expect(await wipe(['ledger', 'saved'])).toEqual({ ok: true });
  expect((await unreadKept()).map(({ from }) => from)).toEqual(['progress']);
});

test('an import replaces everything, or adds what is new', async () => {
  await fill(here);
  await stageImport(file);
  expect(await applyImport('add')).toEqual({ ok: true });
  const added = await everythingKept();
  expect(added.progress.have).toEqual(['planning', 'years']);
  expect(added.saved.map(({ key }) => key).sort()).toEqual(['one', 'two']);
  await stageImport(file);
  expect(await applyImport('replace')).toEqual({ ok: true });
  const { format: _f, version: _v, exportedOn: _e, ...all } = file;
  const after = await everythingKept();
  expect({ ...after, ledger: after.ledger.map(({ key }) => key).sort() }).toEqual({ ...all, ledger: ['three', 'two'] });
  expect(await (await database()).get('imports', 'staged')).toBeUndefined();
});

test.each([
  ['the last posting', 'saved', 1],
  ['a sheet in the middle', 'ledger', 2],
])('a disk that is full at %s changes nothing', async (_, table, nth) => {
  await fill(here);
  await stageImport(file);
  fillDiskAt(table, nth);
  expect(await applyImport('replace')).toEqual({ ok: false, reason: 'storage-full' });
  vi.restoreAllMocks();
  expect(await everythingKept()).toEqual(here);
  expect([...storage.kept.keys()].sort()).toEqual(['corrections', 'progress', 'settings']);
});

test('a disk that is full before anything is written changes nothing', async () => {
  await fill(here);
  await stageImport(file);
  disk.full = true;
  expect(await applyImport('add')).toEqual({ ok: false, reason: 'storage-full' });
  disk.full = false;
  expect(await everythingKept()).toEqual(here);
});

test('a background killed in the middle of an import: the next start takes it back, or ends it', async () => {
  await fill(here);
  const before = await storage.local.get(['progress', 'settings', 'corrections']);
  await storage.local.set({ 'import.before': { id: 'cut', before }, progress: file.progress });
  await finishImport();
  expect(await everythingKept()).toEqual(here);
  await (await database()).put('imports', { name: 'imported', id: 'whole' });
  await storage.local.set({ 'import.before': { id: 'whole', before }, progress: file.progress });
  await finishImport();
  expect((await everythingKept()).progress).toEqual(file.progress);
  expect(storage.kept.has('import.before')).toBe(false);
});

test('without a file laid ready nothing is imported', async () => {
  await fill(here);
  expect(await applyImport('replace')).toEqual({ ok: false, reason: 'failed' });
  expect(await everythingKept()).toEqual(here);
});

test('wiping takes what was named and nothing else', async () => {
  await fill(here);
  await storage.local.set({ 'progress.before': { version: 9 } });
  expect(await wipe(['progress', 'ledger'])).toEqual({ ok: true });
  expect(await everythingKept()).toEqual({ ...here, progress: noProgress, ledger: [] });
  expect(storage.kept.has('progress.before')).toBe(false);
});

test('a note changes a kept posting and brings none back; a merged one keeps the first day', async () => {
  await fill({ ...here, saved: [saved('one', 'a'), saved('two', 'b')] });
  const note = (text: string) => (before: SavedPosting) => ({ ...before, note: text });
  await kept.changeKept('one', note('changed'));
  await kept.changeKept('gone', note('x'));
  await kept.keepPosting({ ...saved('two', 'changed\nb'), savedOn: '2026-10-01' });
  await kept.removePosting('one');
  expect(await kept.savedPostings()).toEqual([{ ...saved('two', 'changed\nb'), savedOn: '2026-10-01' }]);
});

test('a posting whose page is read again carries the day and whether it is open; its text and note stay', async () => {
  await fill({ ...here, saved: [{ ...saved('one', 'mine'), checkedOn: null }] });
  const reread = { ...saved('one', '').posting, closed: true, validThrough: '2026-12-31', title: 'Another' };
  await kept.changeKept('one', (before) => checkedAgain(before, reread, '2026-11-25'));
  const { posting, ...one } = saved('one', 'mine');
  const after = { ...one, checkedOn: '2026-11-25', posting: { ...posting, closed: true, validThrough: '2026-12-31' } };
  expect(await kept.savedPostings()).toEqual([after]);
});

test('entries are taken out of the ledger by key', async () => {
  for (let at = 0; at < 100; at++) await kept.enterInLedger(entry(`entry ${at}`));
  await kept.forgetEntries(Array.from({ length: 99 }, (_, at) => `entry ${at}`));
  expect(await kept.ledgerEntries()).toEqual([entry('entry 99')]);
});

test('sizes are those of the export', () => {
  const sizes = keptSizes(here);
  expect(sizes.saved).toBe(new TextEncoder().encode(JSON.stringify(here.saved)).length);
  expect(sizes.ledger).toBeGreaterThan(100);
});
