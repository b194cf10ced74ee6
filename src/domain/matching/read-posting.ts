import type { Posting } from '../posting/posting.ts';
import { asksOf } from './asks/find-asks.ts';
import type { Matcher } from './index/matcher.ts';
import { readLines } from './lines/read-lines.ts';
import type { Correction, Reading } from './reading.ts';
import { decideVerdict } from './roles/decide-verdict.ts';
import { relatedRoles } from './roles/related-roles.ts';
import { roleSignals } from './roles/role-signals.ts';

/**
 * Reads a posting against a guide: which role it is for, which skills it asks for, which related roles it comes near to.
 * Pure: the same posting and corrections give the same reading.
 * @param corrections all of the reader's, oldest first; what they have to say here follows from the posting.
 */
export function readPosting(matcher: Matcher, posting: Posting, corrections: readonly Correction[]): Reading {
  const lines = readLines(matcher, posting);
  const asks = asksOf(matcher, posting, lines, corrections);
  const signals = roleSignals(matcher, posting, lines);
  const verdict = decideVerdict(matcher, signals);
  return {
    verdict,
    asks,
    related: relatedRoles(matcher, asks, signals, verdict),
    languageCover: posting.lang === null || posting.lang === 'en' ? 'full' : 'part',
  };
}
