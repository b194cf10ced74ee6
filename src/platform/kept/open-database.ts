import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { ExportFile } from '../../domain/export/everything.ts';
import { type SheetText, toSheets } from '../../domain/ledger/ledger-sheets.ts';
import { keptEntry } from '../../domain/ledger/quick-check.ts';
import type { SavedPosting } from '../../domain/ledger/saved-posting.ts';

export interface Tables extends DBSchema {
  /** By number of the sheet. */
  ledger: { key: number; value: SheetText };
  saved: { key: string; value: SavedPosting; indexes: { savedOn: string } };
  /** `staged`: a file that waits to be imported. `imported`: the last import that was written whole. */
  imports: { key: string; value: { name: 'staged'; file: ExportFile } | { name: 'imported'; id: string } };
  /** What could not be read and stood where something was written: kept for a person to look at. */
  aside: { key: number; value: Aside };
}

export interface Aside {
  /** Where it stood, e.g. `ledger`. */
  from: string;
  value: unknown;
}

export type Database = IDBPDatabase<Tables>;
type Upgrade = IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>;

/** Raised with each change of the tables; step `n` of `upgrades` makes version `n` of version `n - 1`. */
const version = 3;

const upgrades: Record<number, (db: Database, transaction: Upgrade) => void | Promise<void>> = {
  1(db) {
    db.createObjectStore('ledger', { keyPath: 'key' });
    db.createObjectStore('saved', { keyPath: 'key' }).createIndex('savedOn', 'savedOn');
  },
  2(db) {
    db.createObjectStore('imports', { keyPath: 'name' });
  },
  async 3(db, transaction) {
    const rows: unknown[] = await transaction.objectStore('ledger').getAll();
    const sheets = [...toSheets(rows.flatMap((row) => keptEntry(row) ?? []))];
    const unread = rows.filter((row) => keptEntry(row) === null);
    db.deleteObjectStore('ledger');
    const ledger = db.createObjectStore('ledger');
    const aside = db.createObjectStore('aside', { autoIncrement: true });
    await Promise.all([
      ...sheets.map(([number, sheet]) => ledger.put(sheet, number)),
      ...unread.map((value) => aside.put({ from: 'ledger', value })),
    ]);
  },
};

/** Milliseconds after which opening counts as blocked: who waits behind somebody that is blocked is told nothing. */
const patience = 4_000;

/** The database cannot be opened: a tab of an earlier version holds it and does not let go. */
export class DatabaseBlocked extends Error {
  override name = 'DatabaseBlocked';
}

let opened: Promise<Database> | null = null;

/**
 * The extension's database, opened once for each context. It closes when a newer version wants in, as every version
 * does; a tab that hangs does not, and then nothing waits for it: what is asked meanwhile is refused.
 * @throws DatabaseBlocked, or the browser's own error.
 */
export function database(): Promise<Database> {
  opened ??= open();
  return opened;
}

function open(): Promise<Database> {
  const { promise, resolve, reject } = Promise.withResolvers<Database>();
  const opening = openDB<Tables>('waypost', version, {
    upgrade(db, from, _to, transaction) {
      // A step that fails leaves the database as it was.
      lift(db, from, transaction).catch(() => transaction.abort());
    },
    blocked() {
      reject(new DatabaseBlocked());
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  });
  const waiting = setTimeout(() => reject(new DatabaseBlocked()), patience);
  opening.then(
    (db) => {
      clearTimeout(waiting);
      resolve(db);
      opened = opening;
    },
    (error) => {
      clearTimeout(waiting);
      reject(error);
      opened = null;
    },
  );
  return promise;
}

async function lift(db: Database, from: number, transaction: Upgrade): Promise<void> {
  for (let step = from + 1; step <= version; step++) await upgrades[step]?.(db, transaction);
}
