import './memory-storage.ts';

import { deleteDB, openDB } from 'idb';
import { expect, test } from 'vitest';
import { ledgerEntries, savedPostings } from '../../../src/platform/kept/database.ts';
import { entry, saved } from './kept-samples.ts';

test('a database of the first version is lifted, also while an older tab holds it', async () => {
  await deleteDB('waypost');
  const older = await openDB('waypost', 1, {
    upgrade(db) {
      db.createObjectStore('ledger', { keyPath: 'key' }).createIndex('lastSeen', 'lastSeen');
      db.createObjectStore('saved', { keyPath: 'key' }).createIndex('savedOn', 'savedOn');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const { fingerprint: _f, workMode: _w, seniority: _s, ...first } = entry('one');
  await older.put('ledger', first);
  await older.put('saved', saved('one', 'my note'));
  expect(await ledgerEntries()).toEqual([{ ...entry('one'), fingerprint: '', workMode: null, seniority: null }]);
  expect(await savedPostings()).toEqual([saved('one', 'my note')]);
});
