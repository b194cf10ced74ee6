import { contentFingerprint } from '../posting/posting-key.ts';
import type { SavedPosting } from './saved-posting.ts';

/** Kept postings of one job: equal company, title and text, on two boards or posted again. Oldest first. */
export function sameJobs(saved: readonly SavedPosting[]): SavedPosting[][] {
  const groups = new Map<string, SavedPosting[]>();
  for (const one of saved) {
    const name = contentFingerprint(one.posting);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((one, other) => (one.savedOn < other.savedOn ? -1 : 1)));
}

/**
 * One posting out of several of the same job: the newest text and address, the first day, every note once.
 * The others' keys are what to take out.
 */
export function mergedJob(group: readonly SavedPosting[]): { kept: SavedPosting; gone: string[] } | null {
  const newest = group.at(-1);
  const oldest = group[0];
  if (!newest || !oldest) return null;
  const notes = [...new Set(group.map(({ note }) => note.trim()).filter(Boolean))];
  return {
    kept: { ...newest, savedOn: oldest.savedOn, note: notes.join('\n') },
    gone: group.filter(({ key }) => key !== newest.key).map(({ key }) => key),
  };
}
