import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { ExportFile } from '../../domain/export/everything.ts';
import type { LedgerEntry } from '../../domain/ledger/ledger-entry.ts';
import type { SavedPosting } from '../../domain/ledger/saved-posting.ts';

export interface Tables extends DBSchema {
  ledger: { key: string; value: LedgerEntry; indexes: { lastSeen: string } };
  saved: { key: string; value: SavedPosting; indexes: { savedOn: string } };
  /** `staged`: a file that waits to be imported. `imported`: the last import that was written whole. */
  imports: { key: string; value: { name: 'staged'; file: ExportFile } | { name: 'imported'; id: string } };
}

export type Database = IDBPDatabase<Tables>;
type Upgrade = IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>;

/** Raised with each change of the tables; step `n` of `upgrades` makes version `n` of version `n - 1`. */
const version = 2;

const upgrades: Record<number, (db: Database, transaction: Upgrade) => void> = {
  1(db) {
    db.createObjectStore('ledger', { keyPath: 'key' }).createIndex('lastSeen', 'lastSeen');
    db.createObjectStore('saved', { keyPath: 'key' }).createIndex('savedOn', 'savedOn');
  },
  2(db) {
    db.createObjectStore('imports', { keyPath: 'name' });
  },
};

let opened: Promise<Database> | null = null;

/**
 * The extension's database, opened once for each context. It closes when a newer version wants in; while an older tab
 * of Waypost holds it, opening waits for that tab to let go, which every version does.
 */
export function database(): Promise<Database> {
  opened ??= openDB<Tables>('waypost', version, {
    upgrade(db, from, _to, transaction) {
      for (let step = from + 1; step <= version; step++) upgrades[step]?.(db, transaction);
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
