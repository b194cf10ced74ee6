import { dayNumber } from '../plan/calendar-day.ts';
import { findSaved, isClosed } from './saved-order.ts';
import type { SavedPosting } from './saved-posting.ts';

/**
 * What is known of a kept posting's opening. `verified`: its page was read as open `on` a day not long ago. `old`: that
 * was longer ago. `unknown`: no page of it was ever read.
 */
export type Opening = { state: 'closed' } | { state: 'verified' | 'old'; on: string } | { state: 'unknown' };

/** Days for which a look at the page counts. */
const counts = 14;

/** A posting's opening on a day (`YYYY-MM-DD`). A check that the clock puts in the future counts. */
export function openingOf(saved: SavedPosting, today: string): Opening {
  const { checkedOn: on } = saved;
  if (isClosed(saved, today)) return { state: 'closed' };
  if (on === null) return { state: 'unknown' };
  return { state: dayNumber(today) - dayNumber(on) <= counts ? 'verified' : 'old', on };
}

/** Which kept postings are looked at, by what is known of their opening. */
export type OpeningFilter = 'all' | 'verified' | 'check' | 'closed';

/** Whether a filter keeps a posting on a day (`YYYY-MM-DD`). */
export function isOpening(saved: SavedPosting, filter: OpeningFilter, today: string): boolean {
  const { state } = openingOf(saved, today);
  return filter === 'all' || (filter === 'check' ? state === 'old' || state === 'unknown' : state === filter);
}

/** Kept postings whose opening is verified, the one that closes first in front. */
export function verifiedOpenings(postings: readonly SavedPosting[], today: string): SavedPosting[] {
  return findSaved(postings, '', 'closing').filter((saved) => isOpening(saved, 'verified', today));
}
