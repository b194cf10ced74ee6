import { type LedgerEntry, seenAgain } from '../../domain/ledger/ledger-entry.ts';
import { bySheet, rowsOf, sheetOf, withEntry, withoutEntries } from '../../domain/ledger/ledger-sheets.ts';
import { keptEntry, keptPosting } from '../../domain/ledger/quick-check.ts';
import { type SavedPosting, savedAgain } from '../../domain/ledger/saved-posting.ts';
import type { WriteAnswer } from '../messages/protocol.ts';
import { inTurn, writeFailure } from '../storage/write-queue.ts';
import { database } from './open-database.ts';

/** Enters a posting in the ledger, or renews its entry. Background only. */
export function enterInLedger(entry: LedgerEntry): Promise<WriteAnswer> {
  return changeSheet(sheetOf(entry.key), (rows) =>
    withEntry(rows, entry.key, (before) => (before ? seenAgain(before, entry) : entry)),
  );
}

/** Takes entries out of the ledger. Background only. */
export async function forgetEntries(keys: readonly string[]): Promise<WriteAnswer> {
  for (const [number, own] of bySheet(keys, (key) => key)) {
    const answer = await changeSheet(number, (rows) => withoutEntries(rows, own));
    if (!answer.ok) return answer;
  }
  return { ok: true };
}

/** Every entry of the ledger that holds, in today's shape; the one seen last comes last. */
export async function ledgerEntries(): Promise<LedgerEntry[]> {
  const sheets: unknown[] = await (await database()).getAll('ledger');
  return sheets
    .flatMap((sheet) => rowsOf(sheet) ?? [])
    .flatMap((row) => keptEntry(row) ?? [])
    .sort((one, other) => inOrder(one.lastSeen, other.lastSeen));
}

/** Keeps a posting, or keeps it again. Background only. */
export function keepPosting(posting: SavedPosting): Promise<WriteAnswer> {
  return changePosting(posting.key, (before) => (before ? savedAgain(before, posting) : posting));
}

/** Changes a kept posting; one that was taken out meanwhile stays out. Background only. */
export function changeKept(key: string, change: (before: SavedPosting) => SavedPosting): Promise<WriteAnswer> {
  return changePosting(key, (before) => before && change(before));
}

/** Takes a kept posting out. Background only. */
export function removePosting(key: string): Promise<WriteAnswer> {
  return written(async () => (await database()).delete('saved', key));
}

/** Every kept posting that holds, in today's shape, oldest first. */
export async function savedPostings(): Promise<SavedPosting[]> {
  const kept: unknown[] = await (await database()).getAll('saved');
  return kept
    .flatMap((posting) => keptPosting(posting) ?? [])
    .sort((one, other) => inOrder(one.savedOn, other.savedOn));
}

/** Runs a write in its turn; a refusal of the browser comes back as its reason. */
export function written(write: () => Promise<void>): Promise<WriteAnswer> {
  return inTurn(async () => {
    try {
      await write();
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: writeFailure(error) };
    }
  });
}

/** Changes one sheet of the ledger. A sheet that cannot be read is laid aside first. */
function changeSheet(number: number, change: (rows: readonly unknown[]) => unknown[]): Promise<WriteAnswer> {
  return written(async () => {
    const transaction = (await database()).transaction(['ledger', 'aside'], 'readwrite');
    const ledger = transaction.objectStore('ledger');
    const sheet: unknown = await ledger.get(number);
    const rows = rowsOf(sheet);
    const laidAside = rows === null && transaction.objectStore('aside').put({ from: 'ledger', value: sheet });
    await Promise.all([laidAside, ledger.put(JSON.stringify(change(rows ?? [])), number), transaction.done]);
  });
}

/** Changes one kept posting; null changes nothing. One that cannot be read is laid aside first. */
function changePosting(
  key: string,
  change: (before: SavedPosting | null) => SavedPosting | null,
): Promise<WriteAnswer> {
  return written(async () => {
    const transaction = (await database()).transaction(['saved', 'aside'], 'readwrite');
    const saved = transaction.objectStore('saved');
    const kept: unknown = await saved.get(key);
    const before = keptPosting(kept);
    const after = change(before);
    const lost = after !== null && before === null && kept !== undefined;
    const laidAside = lost && transaction.objectStore('aside').put({ from: 'saved', value: kept });
    await Promise.all([laidAside, after && after !== before && saved.put(after), transaction.done]);
  });
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
