import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect } from 'vitest';
import { parseDate } from '../../../src/domain/posting/facts/dates.ts';
import { parseSalary } from '../../../src/domain/posting/facts/salary.ts';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';
import { posting } from '../../../src/domain/posting/posting-shape.ts';
import { tagSections } from '../../../src/domain/posting/sections/tag-sections.ts';
import { fuzz } from '../../fuzzing/fuzz.ts';
import { outsideText } from '../../fuzzing/outside-text.ts';

const now = new Date('2026-11-25T12:00:00Z');
const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const kind = fc.constantFrom('heading' as const, 'bullet' as const, 'paragraph' as const);

describe('dates', () => {
  fuzz(
    'any text is a calendar day or none',
    fc.property(outsideText, fc.boolean(), (text, monthFirst) => {
      const date = parseDate(text, now, monthFirst);
      if (date === null) return;
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    }),
  );
  fuzz(
    'a day is found however it is written',
    fc.property(
      day,
      outsideText.filter((text) => !/[\d\p{L}]/u.test(text)),
      (date, around) => {
        const [year = '', month = '', dayOfMonth = ''] = date.split('-');
        const name = new Date(date).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
        for (const written of [
          date,
          `${date}T08:30:00Z`,
          `${dayOfMonth}.${month}.${year}`,
          `${name} ${Number(dayOfMonth)}, ${year}`,
          `${Number(dayOfMonth)} ${name} ${year}`,
        ])
          expect(parseDate(`${around} ${written}`, now), written).toBe(date);
      },
    ),
  );
});

describe('money', () => {
  fuzz(
    'any text is pay with amounts that hold, or none',
    fc.property(outsideText, (text) => {
      const salary = parseSalary(text);
      if (salary === null) return;
      for (const amount of [salary.min, salary.max])
        if (amount !== null) expect(Number.isFinite(amount) && amount >= 0).toBe(true);
      if (salary.min !== null && salary.max !== null) expect(salary.min).toBeLessThanOrEqual(salary.max);
      expect(salary.currency).toMatch(/^[A-Z]{3}$/);
    }),
  );
  fuzz(
    'a range is found however it is grouped',
    fc.property(fc.integer({ min: 30, max: 180 }), fc.integer({ min: 1, max: 80 }), (from, more) => {
      const [min, max] = [from * 1_000, (from + more) * 1_000];
      const grouped = (amount: number) => amount.toLocaleString('en');
      for (const text of [
        `$${grouped(min)} - $${grouped(max)} per year`,
        `$${from}k–$${from + more}k a year`,
        `USD ${min} to ${max} annually`,
      ])
        expect(parseSalary(text), text).toMatchObject({ min, max, currency: 'USD', period: 'YEAR' });
    }),
  );
});

describe('sections and pasted text', () => {
  fuzz(
    'every block comes back in its place, with a section',
    fc.property(fc.array(fc.record({ kind, text: outsideText })), (blocks) => {
      const lines = tagSections(blocks);
      expect(lines.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
    }),
  );
  fuzz(
    'a pasted text is a posting that every surface takes',
    fc.property(
      outsideText,
      fc.array(outsideText).map((lines) => lines.join('\n')),
      (title, text) => {
        expect(v.is(posting, postingFromText({ title: title.slice(0, 1_000), text }))).toBe(true);
      },
    ),
  );
});
