import type { LedgerEntry } from '../domain/ledger/ledger-entry.ts';
import type { Result } from '../domain/result.ts';
import type { Watched } from './reading-ports.ts';

/** What the ledger needs from outside beside the guide's ports. A refused write answers why, in words for the reader. */
export interface LedgerPorts {
  /** Every entry, in any order. */
  entries: Watched<LedgerEntry[]>;
  /** Takes entries out, by key. */
  remove(keys: readonly string[]): Promise<Result<null>>;
}
