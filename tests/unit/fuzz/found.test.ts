import { expect, test } from 'vitest';
import { parseDate } from '../../../src/domain/posting/facts/dates.ts';
import { canonicalUrl } from '../../../src/domain/posting/posting-key.ts';

// Cases that `npm run fuzz` has found, kept as they were.

test.each(['https://www.', 'https://www.www.pots.example/jobs/1'])('the name made of %s gives itself', (address) => {
  const name = canonicalUrl(address) ?? '';
  expect(name).toMatch(/^https:\/\/[^/]+\//);
  expect(canonicalUrl(name)).toBe(name);
});

test('a time stamp far from today is no date', () => {
  expect(parseDate('9999999999999', new Date('2026-11-25'))).toBeNull();
});
