import type { GuideFault } from './guide-fault.ts';

/** A place where an id is written. */
export interface IdPlace {
  id: string;
  file: string;
  path: string;
}

/** Ids that stand twice, each named at its second place. */
export function checkUnique(places: readonly IdPlace[]): GuideFault[] {
  const seen = new Map<string, IdPlace>();
  const faults: GuideFault[] = [];
  for (const place of places) {
    const first = seen.get(place.id);
    if (first) {
      const where = [first.file, first.path].filter(Boolean).join(' ');
      faults.push({ file: place.file, path: place.path, reason: `"${place.id}" is already used in ${where}` });
    } else {
      seen.set(place.id, place);
    }
  }
  return faults;
}

/** The places of the ids of a list's items: `[{ id: 'a' }]` → `0.id`. */
export function idsOf(file: string, list: readonly { id: string }[], prefix = ''): IdPlace[] {
  return list.map(({ id }, index) => ({ id, file, path: `${prefix}${index}.id` }));
}

/** References that lead nowhere. `kind` says what is looked for: "skill", "topic" … */
export function checkKnown(kind: string, known: ReadonlySet<string>, references: readonly IdPlace[]): GuideFault[] {
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ id, file, path }) => ({ file, path, reason: `no such ${kind}: ${id}` }));
}

/** The places of references inside one list: `['a']` at `0.skillIds` → `0.skillIds.0`. */
export function references(file: string, path: string, ids: readonly string[]): IdPlace[] {
  return ids.map((id, index) => ({ id, file, path: `${path}.${index}` }));
}
