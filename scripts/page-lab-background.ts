import matchIndex from 'virtual:waypost/match-index';
import { prepareGuide } from '../src/domain/matching/index/matcher.ts';
import { readPosting } from '../src/domain/matching/read-posting.ts';
import type { Posting, RawPosting } from '../src/domain/posting/posting.ts';
import { toPosting } from '../src/domain/posting/to-posting.ts';

const matcher = prepareGuide(matchIndex);

/** The part of the background: takes what a page's script has read, tags and matches it, and times both. */
function judge(raw: RawPosting): { posting: Posting; ms: number } {
  const started = performance.now();
  const posting = toPosting(raw);
  readPosting(matcher, posting, []);
  return { posting, ms: performance.now() - started };
}

Object.assign(globalThis, { waypostLab: { judge } });
