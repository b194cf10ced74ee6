import { type LedgerEntry, seenAgain } from '../../domain/ledger/ledger-entry.ts';
import { keptEntry, keptPosting } from '../../domain/ledger/quick-check.ts';
import type { SavedPosting } from '../../domain/ledger/saved-posting.ts';
import type { WriteAnswer } from '../messages/protocol.ts';
import { inTurn, writeFailure } from '../storage/write-queue.ts';
import { database } from './open-database.ts';

/** Enters a posting in the ledger, or renews its entry. Background only. */
export function enterInLedger(entry: LedgerEntry): Promise<WriteAnswer> {
  return written(async () => {
    const transaction = (await database()).transaction('ledger', 'readwrite');
    const before = await transaction.store.get(entry.key);
    await Promise.all([transaction.store.put(before ? seenAgain(before, entry) : entry), transaction.done]);
  });
}

/** Every entry of the ledger that holds, oldest first, lifted to today's shape. */
export async function ledgerEntries(): Promise<LedgerEntry[]> {
  const kept = await (await database()).getAll('ledger');
  return kept.flatMap((entry) => keptEntry(entry) ?? []).sort((one, other) => inOrder(one.lastSeen, other.lastSeen));
}

/** Keeps a posting; one kept before is replaced, its note and first day stay. Background only. */
export function keepPosting(posting: SavedPosting): Promise<WriteAnswer> {
  return written(async () => {
    const transaction = (await database()).transaction('saved', 'readwrite');
    const before = await transaction.store.get(posting.key);
    const [savedOn = posting.savedOn] = [posting.savedOn, before?.savedOn ?? posting.savedOn].sort();
    const kept = { ...posting, savedOn, note: posting.note || (before?.note ?? '') };
    await Promise.all([transaction.store.put(kept), transaction.done]);
  });
}

/** Changes the note of a kept posting; one that was taken out meanwhile stays out. Background only. */
export function notePosting(key: string, note: string): Promise<WriteAnswer> {
  return written(async () => {
    const transaction = (await database()).transaction('saved', 'readwrite');
    const before = await transaction.store.get(key);
    if (before) await transaction.store.put({ ...before, note });
    await transaction.done;
  });
}

/** Every kept posting that holds, oldest first. */
export async function savedPostings(): Promise<SavedPosting[]> {
  const kept = await (await database()).getAll('saved');
  return kept
    .flatMap((posting) => keptPosting(posting) ?? [])
    .sort((one, other) => inOrder(one.savedOn, other.savedOn));
}

/** Takes kept postings or ledger entries out. Background only. */
export function remove(table: 'ledger' | 'saved', keys: readonly string[]): Promise<WriteAnswer> {
  return written(async () => {
    const transaction = (await database()).transaction(table, 'readwrite');
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
  });
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

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
