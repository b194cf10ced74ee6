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
  posting: Posting;
  note: string;
}

/** What is kept of a page on a day (`YYYY-MM-DD`). */
export function toSavedPosting({ postingKey, posting }: ReadPage, day: string): SavedPosting {
  return { key: postingKey, savedOn: day, posting, note: '' };
}

/** Shape of a kept posting from the database, a page's script or a file. */
export const savedPosting: v.GenericSchema<unknown, SavedPosting> = v.object({
  key: keyValue,
  savedOn: dateValue,
  posting,
  note: v.pipe(v.string(), v.maxLength(100_000)),
});
