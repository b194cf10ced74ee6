import type { LedgerEntry } from './ledger-entry.ts';
import { keptEntry } from './quick-check.ts';

/**
 * The ledger is kept in sheets: each is the JSON of a list of entries. Ten thousand values of their own take a third
 * of a second to fetch from IndexedDB, the same entries in sheets a tenth; and one entry more rewrites one sheet only.
 */
export type SheetText = string;

/** Never to change: entries are looked for on the sheet that this number gives. */
const sheetCount = 64;

/** Number of the sheet on which the entry of this key stands. */
export function sheetOf(key: string): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  return (hash >>> 0) % sheetCount;
}

/** Entries laid on their sheets. */
export function toSheets(entries: readonly LedgerEntry[]): Map<number, SheetText> {
  return new Map([...bySheet(entries, ({ key }) => key)].map(([number, own]) => [number, JSON.stringify(own)]));
}

/** Items by the sheet of their key. */
export function bySheet<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<number, Item[]> {
  const sheets = new Map<number, Item[]>();
  for (const item of items) {
    const number = sheetOf(keyOf(item));
    const own = sheets.get(number);
    if (own) own.push(item);
    else sheets.set(number, [item]);
  }
  return sheets;
}

/** What stands on a sheet, whether it holds or not; null where the sheet cannot be read at all. */
export function rowsOf(sheet: unknown): unknown[] | null {
  if (sheet === undefined) return [];
  if (typeof sheet !== 'string') return null;
  try {
    const rows: unknown = JSON.parse(sheet);
    return Array.isArray(rows) ? rows : null;
  } catch {
    return null;
  }
}

/** The rows with one entry put in or renewed. Rows that do not hold stay as they are. */
export function withEntry(
  rows: readonly unknown[],
  key: string,
  put: (before: LedgerEntry | null) => LedgerEntry,
): unknown[] {
  const at = rows.findIndex((row) => keyOfRow(row) === key);
  const entry = put(at < 0 ? null : keptEntry(rows[at]));
  return at < 0 ? [...rows, entry] : rows.with(at, entry);
}

/** The rows without some entries. */
export function withoutEntries(rows: readonly unknown[], keys: readonly string[]): unknown[] {
  const gone = new Set<unknown>(keys);
  return rows.filter((row) => !gone.has(keyOfRow(row)));
}

function keyOfRow(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'key' in row ? row.key : undefined;
}
