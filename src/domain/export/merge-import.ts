import type { LedgerEntry } from '../ledger/ledger-entry.ts';
import type { SavedPosting } from '../ledger/saved-posting.ts';
import type { Correction } from '../matching/reading.ts';
import type { Progress, TopicState } from '../progress/progress.ts';
import { defaultSettings } from '../settings/settings.ts';
import { type Everything, type Part, parts } from './everything.ts';
import { text } from './holds-all.ts';

/** `replace`: what is here goes. `add`: what is here stays, what is new comes. */
export type ImportMode = 'replace' | 'add';

/** What is kept after an import. Adding the same file again changes nothing more. */
export function afterImport(here: Everything, file: Everything, mode: ImportMode): Everything {
  if (mode === 'replace') {
    const { progress, settings, corrections, ledger, saved } = file;
    return { progress, settings, corrections, ledger: byKey(ledger), saved: byKey(saved) };
  }
  return {
    progress: mergeProgress(here.progress, file.progress),
    settings: text(here.settings) === text(defaultSettings) ? file.settings : here.settings,
    corrections: mergeCorrections(here.corrections, file.corrections),
    ledger: mergeByKey(here.ledger, file.ledger, mergeEntry),
    saved: mergeByKey(here.saved, file.saved, (own, other) => ({ ...own, note: own.note || other.note })),
  };
}

/** What an import would do to one part. */
export interface PartPreview {
  part: Part;
  /** Things that are not here yet. */
  fresh: number;
  /** Things that are here and in the file. */
  known: number;
  /** Things that are here and not in the file: `replace` takes them away. */
  gone: number;
  /** What `add` would change nothing of. */
  unchanged: boolean;
}

/** What an import would do, part by part, before anything is written. */
export function previewImport(here: Everything, file: Everything): PartPreview[] {
  const added = afterImport(here, file, 'add');
  return parts.map((part) => {
    const [own, other] = [namesOf(here, part), namesOf(file, part)];
    const known = [...other].filter((name) => own.has(name)).length;
    return {
      part,
      known,
      fresh: other.size - known,
      gone: own.size - known,
      unchanged: text(added[part]) === text(here[part]),
    };
  });
}

function namesOf({ progress, settings, corrections, ledger, saved }: Everything, part: Part): Set<string> {
  switch (part) {
    case 'progress':
      return new Set([
        ...Object.keys(progress.topics).map((id) => `topic ${id}`),
        ...Object.keys(progress.portfolio).map((id) => `idea ${id}`),
        ...progress.have.map((id) => `have ${id}`),
      ]);
    case 'settings':
      return new Set([text(settings)]);
    case 'corrections':
      return new Set(corrections.map(text));
    case 'ledger':
      return new Set(ledger.map(({ key }) => key));
    case 'saved':
      return new Set(saved.map(({ key }) => key));
  }
}

const furthest: readonly TopicState[] = ['todo', 'doing', 'done'];

function mergeProgress(own: Progress, other: Progress): Progress {
  return {
    ...own,
    topics: mergeRecords(own.topics, other.topics, (one, two) => ({
      state: further(one.state, two.state),
      steps: [...new Set([...one.steps, ...two.steps])],
      note: one.note || two.note,
      link: one.link || two.link,
    })),
    portfolio: mergeRecords(own.portfolio, other.portfolio, (one, two) => ({
      state: further(one.state, two.state),
      steps: [...new Set([...one.steps, ...two.steps])],
      link: one.link || two.link,
    })),
    have: [...new Set([...own.have, ...other.have])],
    days: [...new Set([...own.days, ...other.days])].sort(),
  };
}

function mergeEntry(own: LedgerEntry, other: LedgerEntry): LedgerEntry {
  const [firstSeen = ''] = [own.firstSeen, other.firstSeen].sort();
  const lastSeen = [own.lastSeen, other.lastSeen].sort().at(-1) ?? '';
  return { ...own, firstSeen, lastSeen };
}

function mergeRecords<Value>(
  own: Readonly<Record<string, Value>>,
  other: Readonly<Record<string, Value>>,
  merge: (one: Value, two: Value) => Value,
): Record<string, Value> {
  const merged = { ...own };
  for (const [key, value] of Object.entries(other)) {
    const before = own[key];
    merged[key] = before ? merge(before, value) : value;
  }
  return merged;
}

function mergeByKey<Item extends LedgerEntry | SavedPosting>(
  own: readonly Item[],
  other: readonly Item[],
  merge: (one: Item, two: Item) => Item,
): Item[] {
  const merged = new Map(own.map((item) => [item.key, item]));
  for (const item of other) {
    const before = merged.get(item.key);
    merged.set(item.key, before ? merge(before, item) : item);
  }
  return [...merged.values()];
}

/** Each key once, the last one counts: as a database would keep them. */
function byKey<Item extends { key: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

/** The last word on a skill wins, so what is new comes before what is here. */
function mergeCorrections(own: readonly Correction[], other: readonly Correction[]): Correction[] {
  const here = new Set(own.map(text));
  const fresh = new Map(other.map((said) => [text(said), said]));
  return [...[...fresh].filter(([name]) => !here.has(name)).map(([, said]) => said), ...own];
}

const further = (one: TopicState, two: TopicState) => (furthest.indexOf(one) >= furthest.indexOf(two) ? one : two);
