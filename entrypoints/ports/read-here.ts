import index from 'virtual:waypost/match-index';
import { prepareGuide } from '../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../src/domain/matching/read-posting.ts';
import type { Correction } from '../../src/domain/matching/reading.ts';
import type { ReadPage } from '../../src/domain/posting/page-state.ts';
import type { Posting } from '../../src/domain/posting/posting.ts';
import { postingKey } from '../../src/domain/posting/posting-key.ts';

const matcher = prepareGuide(index);

/** Reads a posting that stands on no page (kept or pasted), as the page's script would. */
export function readHere(posting: Posting, said: readonly Correction[]): ReadPage {
  const key = postingKey(posting);
  const corrections = said.filter(({ phrase, postingKey }) => phrase !== '' || postingKey === key);
  const reading = readPosting(matcher, posting, corrections);
  return { kind: 'read', postingKey: key, posting, reading, sources: {}, signals: [], leftOut: [], corrections };
}
