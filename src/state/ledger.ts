import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type AskedSkill, askedSkills } from '../domain/ledger/asked-skills.ts';
import { demandOf, type LedgerDemand } from '../domain/ledger/demand.ts';
import { distinctEntries } from '../domain/ledger/distinct-entries.ts';
import { filterEntries, type LedgerFilter, wholeLedger } from '../domain/ledger/filter-entries.ts';
import { type LearnNext, learnNext } from '../domain/ledger/learn-next.ts';
import type { LedgerEntry } from '../domain/ledger/ledger-entry.ts';
import { type PayGroup, payGroups } from '../domain/ledger/pay-ranges.ts';
import { type WeekCount, weekTrend } from '../domain/ledger/week-trend.ts';
import { openTopics } from '../domain/plan/hours-left.ts';
import { follow } from './follow.ts';
import type { GuideState } from './guide.ts';
import type { LedgerPorts } from './ledger-ports.ts';

/** The reader's ledger on one surface. */
export interface LedgerState {
  ports: LedgerPorts;
  guide: GuideState;
  /** Each job once; null until known. */
  entries: ReadonlySignal<readonly LedgerEntry[] | null>;
  /** Why they cannot be read, in words for the reader; null where they can. */
  unread: ReadonlySignal<string | null>;
  filter: Signal<LedgerFilter>;
  /** The entries that the filter keeps, the one seen last first. */
  shown: ReadonlySignal<readonly LedgerEntry[]>;
  demand: ReadonlySignal<LedgerDemand>;
  /** Empty until the guide is loaded. */
  asked: ReadonlySignal<readonly AskedSkill[]>;
  next: ReadonlySignal<readonly LearnNext[]>;
  pay: ReadonlySignal<readonly PayGroup[]>;
  weeks: ReadonlySignal<readonly WeekCount[]>;
  /** The skill whose row is open; the weeks show how many asked for it. */
  openSkill: Signal<string | null>;
  /** What is looked for in the list of entries. */
  query: Signal<string>;
  /** The entries of the list that hold every word of the query. */
  found: ReadonlySignal<readonly LedgerEntry[]>;
  /** Why the last write was refused, in words for the reader; null where none was. */
  refused: Signal<string | null>;
  remove(entry: LedgerEntry): Promise<void>;
  removeAll(): Promise<void>;
}

/** The ledger, current until `abort`. `ready` resolves when its entries are known. */
export function createLedgerState(
  ports: LedgerPorts,
  guide: GuideState,
  abort: AbortSignal,
): { state: LedgerState; ready: Promise<void> } {
  const all = signal<LedgerEntry[] | null>(null);
  const entries = computed(() => (all.value ? distinctEntries(all.value).sort(lastFirst) : null));
  const unread = signal<string | null>(null);
  const filter = signal<LedgerFilter>(wholeLedger);
  const shown = computed(() => filterEntries(entries.value ?? [], filter.value));
  const demand = computed(() => demandOf(shown.value));
  const asked = computed(() =>
    guide.roadmap.value ? askedSkills(demand.value, guide.roadmap.value, guide.progress.value) : [],
  );
  const query = signal('');
  const openSkill = signal<string | null>(null);
  const texts = computed(() => shown.value.map(searchText));
  const refused = signal<string | null>(null);

  /** Takes out every entry of these jobs, on whatever board it was seen. */
  async function removeJobs(gone: readonly LedgerEntry[]): Promise<void> {
    const keys = new Set(gone.map(({ key }) => key));
    const prints = new Set(gone.map(({ fingerprint }) => fingerprint).filter(Boolean));
    const same = (all.value ?? []).filter(({ key, fingerprint }) => keys.has(key) || prints.has(fingerprint));
    const answer = await ports.remove(same.map(({ key }) => key));
    refused.value = answer.ok ? null : answer.reason;
  }

  const state: LedgerState = {
    ports,
    guide,
    entries,
    unread,
    filter,
    shown,
    demand,
    asked,
    next: computed(() =>
      guide.guide.value ? learnNext(asked.value, openTopics(guide.guide.value, guide.progress.value)) : [],
    ),
    pay: computed(() => payGroups(shown.value)),
    weeks: computed(() => weekTrend(shown.value, guide.ports.today(), openSkill.value)),
    openSkill,
    query,
    found: computed(() => {
      const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
      if (words.length === 0) return shown.value;
      return shown.value.filter((_, at) => words.every((word) => texts.value[at]?.includes(word)));
    }),
    refused,
    remove: (entry) => removeJobs([entry]),
    removeAll: () => removeJobs(all.value ?? []),
  };
  return { state, ready: follow(ports.entries, all, abort, unread) };
}

function lastFirst(one: LedgerEntry, other: LedgerEntry): number {
  return one.lastSeen < other.lastSeen ? 1 : one.lastSeen > other.lastSeen ? -1 : 0;
}

function searchText({ title, company, location }: LedgerEntry): string {
  return `${title} ${company ?? ''} ${location ?? ''}`.toLowerCase();
}
