import * as v from 'valibot';
import { keyValue, listOf } from '../kept/kept-values.ts';
import type { Correction } from './reading.ts';

/** Longest wording that a correction may carry, in UTF-16 units: one sentence. */
const longestPhrase = 600;

/** Shape of one correction, from storage or from a surface. */
export const correction: v.GenericSchema<unknown, Correction> = v.object({
  kind: v.picklist(['not-asked', 'asked']),
  skillId: keyValue,
  postingKey: keyValue,
  phrase: v.pipe(v.string(), v.maxLength(longestPhrase)),
});

const kept = v.object({ version: v.literal(1), list: listOf(correction) });

/** What the reader said about how postings are read, oldest first. */
export interface Corrections {
  version: 1;
  list: Correction[];
}

/** Corrections from what was kept; one that does not hold is left out. */
export function parseCorrections(raw: unknown): Corrections {
  const parsed = v.safeParse(kept, raw);
  return parsed.success ? parsed.output : { version: 1, list: [] };
}

/** Corrections with one more, said last; the same word said before is dropped. */
export function withCorrection({ list }: Corrections, said: Correction): Corrections {
  return { version: 1, list: [...list.filter((one) => !isSame(one, said)), said] };
}

/** Corrections without one. */
export function withoutCorrection({ list }: Corrections, said: Correction): Corrections {
  return { version: 1, list: list.filter((one) => !isSame(one, said)) };
}

function isSame(one: Correction, other: Correction): boolean {
  return (
    one.kind === other.kind &&
    one.skillId === other.skillId &&
    one.postingKey === other.postingKey &&
    one.phrase === other.phrase
  );
}
