import index from 'virtual:waypost/match-index';
import { describe, expect, it } from 'vitest';
import { prepareGuide } from '../../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../../src/domain/matching/read-posting.ts';
import type { Correction } from '../../../src/domain/matching/reading.ts';
import type { Posting } from '../../../src/domain/posting/posting.ts';
import { samplePostings } from './sample-postings.ts';

const matcher = prepareGuide(index);
const posting = samplePostings['ai-project-manager'] as Posting;
const asksWith = (...corrections: Correction[]) => readPosting(matcher, posting, corrections).asks;
const correction = (kind: Correction['kind'], skillId: string, phrase: string): Correction => ({
  kind,
  skillId,
  phrase,
  postingKey: 'this',
});

describe('corrections', () => {
  it('take away the one skill that they name', () => {
    const before = asksWith();
    expect(before.some(({ skillId }) => skillId === 'degree')).toBe(true);
    expect(asksWith(correction('not-asked', 'degree', ''))).toEqual(
      before.filter(({ skillId }) => skillId !== 'degree'),
    );
  });

  it('add the one skill that they name, with the sentence as evidence', () => {
    const before = asksWith();
    const after = asksWith(correction('asked', 'pm-tools', 'launch readiness'));
    expect(before.some(({ skillId }) => skillId === 'pm-tools')).toBe(false);
    expect(after.filter(({ skillId }) => skillId !== 'pm-tools')).toEqual(before);
    const [first] = after.find(({ skillId }) => skillId === 'pm-tools')?.evidence ?? [];
    expect(posting.lines[first?.line ?? 0]?.text.slice(first?.start, first?.end)).toBe('launch readiness');
    expect(first?.foundBy).toBe('reader');
  });

  it('count in order, the last word wins', () => {
    const away = correction('not-asked', 'degree', '');
    const back = correction('asked', 'degree', 'a related field');
    expect(asksWith(away, back).some(({ skillId }) => skillId === 'degree')).toBe(true);
    expect(asksWith(back, away).some(({ skillId }) => skillId === 'degree')).toBe(false);
  });

  it('change nothing for a skill that the guide does not know or a phrase that does not stand there', () => {
    expect(asksWith(correction('asked', 'juggling', 'launch'), correction('asked', 'pm-tools', 'abacus'))).toEqual(
      asksWith(),
    );
  });
});
