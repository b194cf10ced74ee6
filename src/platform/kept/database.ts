import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { type LedgerEntry, ledgerEntry, seenAgain } from '../../domain/ledger/ledger-entry.ts';
import { type SavedPosting, savedPosting } from '../../domain/ledger/saved-posting.ts';
import type { WriteAnswer } from '../messages/protocol.ts';
import { inTurn, writeFailure } from '../storage/write-queue.ts';

interface Tables extends DBSchema {
  ledger: { key: string; value: LedgerEntry; indexes: { lastSeen: string } };
  saved: { key: string; value: SavedPosting; indexes: { savedOn: string } };
}

/** Raised with each change of the tables; `upgrade` below makes every older version today's. */
const version = 1;

let opened: Promise<IDBPDatabase<Tables>> | null = null;

/** The extension's database, opened once for each context; closed when a newer version wants in. */
function database(): Promise<IDBPDatabase<Tables>> {
  opened ??= openDB<Tables>('waypost', version, {
    upgrade(db) {
      db.createObjectStore('ledger', { keyPath: 'key' }).createIndex('lastSeen', 'lastSeen');
      db.createObjectStore('saved', { keyPath: 'key' }).createIndex('savedOn', 'savedOn');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  });
  opened.catch(() => {
    opened = null;
  });
  return opened;
}

/** Enters a posting in the ledger, or renews its entry. Background only. */
export function enterInLedger(entry: LedgerEntry): Promise<WriteAnswer> {
  return written(async () => {
    const transaction = (await database()).transaction('ledger', 'readwrite');
    const before = await transaction.store.get(entry.key);
    await Promise.all([transaction.store.put(before ? seenAgain(before, entry) : entry), transaction.done]);
  });
}

/** Every entry of the ledger that holds, oldest first. */
export async function ledgerEntries(): Promise<LedgerEntry[]> {
  const kept = await (await database()).getAllFromIndex('ledger', 'lastSeen');
  return kept.filter((entry) => v.is(ledgerEntry, entry));
}

/** Keeps a posting; one kept before is replaced, its note and day stay. Background only. */
export function keepPosting(posting: SavedPosting): Promise<WriteAnswer> {
  return written(async () => {
    const transaction = (await database()).transaction('saved', 'readwrite');
    const before = await transaction.store.get(posting.key);
    const kept = before ? { ...posting, savedOn: before.savedOn, note: before.note } : posting;
    await Promise.all([transaction.store.put(kept), transaction.done]);
  });
}

/** Every kept posting that holds, oldest first. */
export async function savedPostings(): Promise<SavedPosting[]> {
  const kept = await (await database()).getAllFromIndex('saved', 'savedOn');
  return kept.filter((posting) => v.is(savedPosting, posting));
}

/** Takes kept postings or ledger entries out. Background only. */
export function remove(table: 'ledger' | 'saved', keys: readonly string[]): Promise<WriteAnswer> {
  return written(async () => {
    const transaction = (await database()).transaction(table, 'readwrite');
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
  });
}

function written(write: () => Promise<void>): Promise<WriteAnswer> {
  return inTurn(async () => {
    try {
      await write();
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: writeFailure(error) };
    }
  });
}
