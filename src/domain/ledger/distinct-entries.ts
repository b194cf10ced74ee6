import { type LedgerEntry, seenAgain } from './ledger-entry.ts';

/** Each job once: entries of one text on several boards, or posted again, become the one seen last. */
export function distinctEntries(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const byText = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const name = entry.fingerprint === '' ? `key:${entry.key}` : entry.fingerprint;
    const before = byText.get(name);
    byText.set(name, before ? together(before, entry) : entry);
  }
  return [...byText.values()];
}

function together(one: LedgerEntry, other: LedgerEntry): LedgerEntry {
  return one.lastSeen > other.lastSeen ? seenAgain(other, one) : seenAgain(one, other);
}
