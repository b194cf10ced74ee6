import './memory-storage.ts';

import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { enterInLedger, keepPosting, ledgerEntries, savedPostings } from '../../../src/platform/kept/database.ts';
import { unreadKept } from '../../../src/platform/kept/unread.ts';
import { entry, saved } from './kept-samples.ts';

/** What each earlier version of the database looked like. */
const snapshots: Record<number, (db: IDBPDatabase) => void> = {
  1(db) {
    db.createObjectStore('ledger', { keyPath: 'key' }).createIndex('lastSeen', 'lastSeen');
    db.createObjectStore('saved', { keyPath: 'key' }).createIndex('savedOn', 'savedOn');
  },
  2(db) {
    snapshots[1]?.(db);
    db.createObjectStore('imports', { keyPath: 'name' });
  },
};
const versions = Object.keys(snapshots).map(Number);

/** Opens an earlier version, as a tab of that version would. */
const openOlder = (version: number, letsGo: boolean) =>
  openDB('waypost', version, {
    upgrade: (db) => snapshots[version]?.(db),
    blocking: (_current, _blocked, event) => letsGo && (event.target as IDBDatabase).close(),
  });

// Whoever holds the database lets go when it is deleted.
beforeEach(() => deleteDB('waypost'));

/** Entry and posting in the shape of the first version. */
const { fingerprint: _f, workMode: _w, seniority: _s, ...first } = entry('one');
const { checkedOn: _c, ...firstSaved } = saved('one', 'my note');

test.each(versions)('a database of version %i is lifted, also while an older tab holds it', async (version) => {
  const older = await openOlder(version, true);
  await older.put('ledger', first);
  await older.put('ledger', entry('two'));
  await older.put('ledger', { key: 'torn' });
  await older.put('saved', firstSaved);
  expect((await ledgerEntries()).sort((one, other) => (one.key < other.key ? -1 : 1))).toEqual([
    { ...entry('one'), fingerprint: '', workMode: null, seniority: null },
    entry('two'),
  ]);
  expect(await savedPostings()).toEqual([{ ...saved('one', 'my note'), checkedOn: null }]);
  expect(await unreadKept()).toEqual([{ from: 'ledger', value: { key: 'torn' } }]);
});

test('while an older tab does not let go, writes are refused with the reason; then everything is there', async () => {
  const older = await openOlder(2, false);
  await older.put('ledger', entry('one'));
  expect(await enterInLedger(entry('two'))).toEqual({ ok: false, reason: 'blocked' });
  expect(await keepPosting(saved('one', ''))).toEqual({ ok: false, reason: 'blocked' });
  older.close();
  await expect.poll(() => enterInLedger(entry('two'))).toEqual({ ok: true });
  expect(await ledgerEntries()).toHaveLength(2);
});

test('what a newer Waypost has written is neither read wrong nor changed', async () => {
  const newer = await openDB('waypost', 99, {
    upgrade: (db) => db.createObjectStore('ledger', { keyPath: 'key' }),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  await newer.put('ledger', { key: 'one', shape: 'of tomorrow' });
  newer.close();
  expect(await enterInLedger(entry('two'))).toEqual({ ok: false, reason: 'newer' });
  await expect(savedPostings()).rejects.toMatchObject({ name: 'VersionError' });
  const again = await openDB('waypost', 99);
  expect(await again.getAll('ledger')).toEqual([{ key: 'one', shape: 'of tomorrow' }]);
  again.close();
});
