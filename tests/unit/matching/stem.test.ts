import { expect, it } from 'vitest';
import { stemWord } from '../../../src/domain/matching/text/stem.ts';

it('joins inflections and keeps short words', () => {
  expect(stemWord('milestones')).toBe(stemWord('milestone'));
  expect(stemWord('use')).toBe('use');
});

it('keeps what is too long to be a word, in no time', () => {
  const word = 'x'.repeat(200_000);
  const started = performance.now();
  expect(stemWord(word)).toBe(word);
  expect(performance.now() - started).toBeLessThan(100);
});
