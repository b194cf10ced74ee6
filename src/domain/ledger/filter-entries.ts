import type { LedgerEntry } from './ledger-entry.ts';

/** What part of the ledger is looked at; null: all of it. */
export interface LedgerFilter {
  role: string | null;
  /** A name from `placeOf`. */
  place: string | null;
  /** A name from `seniorityOf`. */
  seniority: string | null;
  /** First seen on this calendar day or later. */
  since: string | null;
}

export const wholeLedger: LedgerFilter = { role: null, place: null, seniority: null, since: null };

/** A value that entries can be filtered by, with how many have it. */
export interface FilterChoice {
  value: string;
  count: number;
}

export type FilterName = 'role' | 'place' | 'seniority';

/** Where the job is, as coarse as boards agree on: `remote`, or the town before the first comma. Empty where not stated. */
export function placeOf({ location, workMode }: Pick<LedgerEntry, 'location' | 'workMode'>): string {
  if (workMode === 'remote') return 'remote';
  return (location ?? '').split(/[,;|·(/]/, 1)[0]?.trim() ?? '';
}

/** Rank named in the title, in lower case. Empty where none is. */
export function seniorityOf({ seniority }: Pick<LedgerEntry, 'seniority'>): string {
  return (seniority ?? '').trim().toLowerCase();
}

const read: Record<FilterName, (entry: LedgerEntry) => string> = {
  role: ({ role }) => role,
  place: placeOf,
  seniority: seniorityOf,
};

/** The entries that a filter keeps. */
export function filterEntries(entries: readonly LedgerEntry[], filter: LedgerFilter): LedgerEntry[] {
  const { since } = filter;
  const set = (['role', 'place', 'seniority'] as const).filter((name) => filter[name] !== null);
  return entries.filter(
    (entry) => (since === null || entry.firstSeen >= since) && set.every((name) => read[name](entry) === filter[name]),
  );
}

/** What entries can be filtered by, the most frequent first, at most 30. */
export function choicesOf(entries: readonly LedgerEntry[], name: FilterName): FilterChoice[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const value = read[name](entry);
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, 30);
}
