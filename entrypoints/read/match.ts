import index from 'virtual:waypost/match-index';
import { type Matcher, prepareGuide } from '../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../src/domain/matching/read-posting.ts';
import type { Correction } from '../../src/domain/matching/reading.ts';
import type { PageReading } from '../../src/domain/posting/page-reading.ts';
import type { ReadPage } from '../../src/domain/posting/page-state.ts';
import { postingKey } from '../../src/domain/posting/posting-key.ts';

let matcher: Matcher | undefined;

/** Judges what was read. The guide is made ready with the first posting, not before. */
export function match(read: Extract<PageReading, { ok: true }>, said: readonly Correction[]): ReadPage {
  const { ok: _, posting, ...rest } = read;
  matcher ??= prepareGuide(index);
  const key = postingKey(posting);
  const corrections = said.filter(({ phrase, postingKey }) => phrase !== '' || postingKey === key);
  const reading = readPosting(matcher, posting, corrections);
  return { kind: 'read', postingKey: key, posting, reading, ...rest, corrections };
}
