import { plainText } from '../guide/find-terms.ts';
import type { SavedPosting } from './saved-posting.ts';

export type SavedOrder = 'newest' | 'closing' | 'title';

/** Kept postings that hold every word of `looked` in title, company, place or note, in an order. */
export function findSaved(postings: readonly SavedPosting[], looked: string, order: SavedOrder): SavedPosting[] {
  const words = plainText(looked).split(/\s+/).filter(Boolean);
  const found = postings.filter(({ posting, note }) => {
    const text = plainText([posting.title, posting.company ?? '', ...posting.locations, note].join(' '));
    return words.every((word) => text.includes(word));
  });
  switch (order) {
    case 'newest':
      return found.toSorted((one, other) => (one.savedOn < other.savedOn ? 1 : one.savedOn > other.savedOn ? -1 : 0));
    case 'closing':
      // What names no day comes last.
      return found.toSorted((one, other) => closingKey(one).localeCompare(closingKey(other)));
    case 'title':
      return found.toSorted((one, other) => one.posting.title.localeCompare(other.posting.title));
  }
}

function closingKey({ posting }: SavedPosting): string {
  return posting.validThrough ?? '9999';
}

/** Whether a posting takes no more applications on a day (`YYYY-MM-DD`). */
export function isClosed({ posting: { closed, validThrough } }: SavedPosting, today: string): boolean {
  return closed || (validThrough !== null && validThrough.slice(0, 10) < today);
}
