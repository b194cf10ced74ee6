import { demandOf } from '../../src/domain/ledger/demand.ts';
import { distinctEntries } from '../../src/domain/ledger/distinct-entries.ts';
import type { LedgerEntry } from '../../src/domain/ledger/ledger-entry.ts';
import { payGroups } from '../../src/domain/ledger/pay-ranges.ts';
import type { Demand } from '../../src/state/guide-ports.ts';

/** How often each skill is asked for in the reader's own ledger, and what was offered. */
export function countDemand(kept: readonly LedgerEntry[]): Demand {
  const entries = distinctEntries(kept);
  const { postings, bySkill } = demandOf(entries);
  const asked = Object.fromEntries([...bySkill].map(([skillId, { count }]) => [skillId, count]));
  return { postings, asked, pay: payGroups(entries) };
}
