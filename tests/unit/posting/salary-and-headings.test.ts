import { expect, it } from 'vitest';
import { parseSalary } from '../../../src/domain/posting/facts/salary.ts';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';
import { headingSection } from '../../../src/domain/posting/sections/heading-section.ts';

it('takes no "and" after an amount for "a day"', () => {
  expect(parseSalary('62,000 to 75,000 euros and shares in the company')).toMatchObject({
    min: 62_000,
    max: 75_000,
    currency: 'EUR',
    period: 'YEAR',
    text: '62,000 to 75,000 euros',
  });
  expect(parseSalary('£500 a day')).toMatchObject({ min: 500, period: 'DAY' });
  expect(parseSalary('£25 an hour')).toMatchObject({ min: 25, period: 'HOUR' });
});

it('knows a heading of what is looked for', () => {
  expect(headingSection('What we look for')).toBe('required');
});

it('takes a sentence about how applicants are met for process, and work on processes for none', () => {
  const text =
    'Duties\nYou lead two teams\nThe process is one call, one visit with a case, and one dinner with the team\nThe process you own is the release of models';
  const { lines } = postingFromText({ title: 'Delivery Lead', text });
  expect(lines.map(({ section }) => section)).toEqual(['duties', 'duties', 'process', 'duties']);
});
