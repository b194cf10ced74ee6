import './memory-storage.ts';

import { afterEach, expect, test, vi } from 'vitest';
import type { Everything, ExportFile } from '../../../src/domain/export/everything.ts';
import type { LedgerEntry } from '../../../src/domain/ledger/ledger-entry.ts';
import { noProgress } from '../../../src/domain/progress/progress.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import * as kept from '../../../src/platform/kept/database.ts';
import { everythingKept, keptSizes } from '../../../src/platform/kept/everything-kept.ts';
import { applyImport, finishImport, stageImport } from '../../../src/platform/kept/import-kept.ts';
import { database } from '../../../src/platform/kept/open-database.ts';
import { wipe } from '../../../src/platform/kept/wipe.ts';
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
  await Promise.all((['ledger', 'saved', 'imports'] as const).map((name) => db.clear(name)));
});

test('two tabs that save one posting at once keep it once, with its note and first day', async () => {
  await kept.keepPosting(saved('one', 'my note'));
  await Promise.all([
    kept.keepPosting(saved('one', '')),
    kept.keepPosting({ ...saved('one', ''), savedOn: '2027-01-01' }),
  ]);
  expect(await kept.savedPostings()).toEqual([saved('one', 'my note')]);
});

test('a value that does not hold is left out, the rest stays', async () => {
  await fill(here);
  const broken = { key: 'broken', lastSeen: '2026-01-01' };
  await (await database()).put('ledger', broken as LedgerEntry);
  expect((await everythingKept()).ledger).toEqual(here.ledger);
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
  ['an entry in the middle', 'ledger', 2],
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
  await kept.notePosting('one', 'changed');
  await kept.notePosting('gone', 'x');
  await kept.keepPosting({ ...saved('two', 'changed\nb'), savedOn: '2026-10-01' });
  await kept.remove('saved', ['one']);
  expect(await kept.savedPostings()).toEqual([{ ...saved('two', 'changed\nb'), savedOn: '2026-10-01' }]);
});

test('sizes are those of the export', () => {
  const sizes = keptSizes(here);
  expect(sizes.saved).toBe(new TextEncoder().encode(JSON.stringify(here.saved)).length);
  expect(sizes.ledger).toBeGreaterThan(100);
});
