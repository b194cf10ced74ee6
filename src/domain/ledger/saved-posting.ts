import * as v from 'valibot';
import { dateValue, keyValue } from '../kept/kept-values.ts';
import type { ReadPage } from '../posting/page-state.ts';
import type { Posting } from '../posting/posting.ts';
import { posting } from '../posting/posting-shape.ts';

/** A posting that the reader keeps. It is read anew wherever it is shown, so that it never lags behind the guide. */
export interface SavedPosting {
  /** `postingKey` of the posting. */
  key: string;
  /** Calendar day (`YYYY-MM-DD`, local). */
  savedOn: string;
  /** Calendar day on which its page was last read; null for a posting that was pasted. */
  checkedOn: string | null;
  posting: Posting;
  note: string;
}

/** What is kept of the posting that a page shows on a day (`YYYY-MM-DD`). */
export function toSavedPosting(
  { postingKey, posting }: Pick<ReadPage, 'postingKey' | 'posting'>,
  day: string,
): SavedPosting {
  return { key: postingKey, savedOn: day, checkedOn: day, posting, note: '' };
}

/** What is kept of a posting that is kept again: its newest text and check, its own note and first day. */
export function savedAgain(before: SavedPosting, now: SavedPosting): SavedPosting {
  return {
    ...now,
    savedOn: before.savedOn < now.savedOn ? before.savedOn : now.savedOn,
    checkedOn: now.checkedOn ?? before.checkedOn,
    note: now.note || before.note,
  };
}

/**
 * What is kept of a posting whose page was read again on a day: the text stays, the page says whether it is open.
 * The same object where that is nothing new.
 */
export function checkedAgain(before: SavedPosting, { closed, validThrough }: Posting, day: string): SavedPosting {
  const { posting } = before;
  if (before.checkedOn === day && posting.closed === closed && posting.validThrough === validThrough) return before;
  return { ...before, checkedOn: day, posting: { ...before.posting, closed, validThrough } };
}

/** Shape of a kept posting from the database, a page's script or a file. */
export const savedPosting: v.GenericSchema<unknown, SavedPosting> = v.object({
  key: keyValue,
  savedOn: dateValue,
  checkedOn: v.optional(v.nullable(dateValue), null),
  posting,
  note: v.pipe(v.string(), v.maxLength(100_000)),
});
