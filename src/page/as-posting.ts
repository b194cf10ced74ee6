import type { Posting, RawPosting } from '../domain/posting/posting.ts';

/** A posting whose lines carry no section yet. */
export function asPosting({ blocks, ...raw }: RawPosting, _now: Date): Posting {
  return {
    ...raw,
    lines: blocks.map((block) => ({ ...block, section: 'unknown' })),
    lang: null,
    years: null,
    seniority: null,
  };
}
