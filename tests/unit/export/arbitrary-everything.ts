import fc from 'fast-check';
import type { Everything } from '../../../src/domain/export/everything.ts';
import type { LedgerEntry } from '../../../src/domain/ledger/ledger-entry.ts';
import type { SavedPosting } from '../../../src/domain/ledger/saved-posting.ts';
import { dayOf } from '../../../src/domain/plan/calendar-day.ts';
import { parseProgress } from '../../../src/domain/progress/parse-progress.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';

const day = fc.integer({ min: 20_000, max: 21_500 }).map(dayOf);
const words = fc.string({ unit: 'grapheme', maxLength: 30 });
/** Few different ones, so that two draws meet. */
const id = fc.constantFrom('a', 'b', 'p1-plan', 'data-literacy', 'https://jobs.example/1', 'text:0abc');
const state = fc.constantFrom('todo' as const, 'doing' as const, 'done' as const);
const steps = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 5 });
const link = fc.constantFrom('', 'https://work.example/1', 'http://work.example/two');
const strength = fc.constantFrom('required' as const, 'duty' as const, 'preferred' as const);
const address = fc.constantFrom(null, 'https://jobs.example/1', 'https://jobs.example/2');
const mode = fc.constantFrom(null, 'remote' as const, 'hybrid' as const, 'onsite' as const);
const pay = {
  min: fc.option(fc.integer({ min: 0, max: 200_000 })),
  max: fc.option(fc.integer({ min: 0, max: 200_000 })),
  currency: fc.constantFrom('EUR', 'USD', 'GBP'),
  period: fc.constantFrom('HOUR' as const, 'MONTH' as const, 'YEAR' as const),
  estimated: fc.boolean(),
};

export const anyEntry: fc.Arbitrary<LedgerEntry> = fc.record({
  key: id,
  fingerprint: fc.constantFrom('', 'x1', 'x2', 'x3'),
  firstSeen: day,
  lastSeen: day,
  title: words,
  company: fc.option(words),
  url: address,
  role: fc.constantFrom('ai-project-manager', 'other'),
  kind: fc.constantFrom('target' as const, 'neighbour' as const, 'none' as const),
  certainty: fc.constantFrom('clear' as const, 'likely' as const, 'unsure' as const),
  asks: fc.uniqueArray(fc.record({ skillId: id, strength }), { maxLength: 5, selector: ({ skillId }) => skillId }),
  salary: fc.option(fc.record(pay)),
  location: fc.option(words),
  workMode: mode,
  seniority: fc.constantFrom(null, 'Senior', 'lead'),
  datePosted: fc.option(day),
  validThrough: fc.option(day),
});

export const anyPosting: fc.Arbitrary<SavedPosting> = fc.record({
  key: id,
  savedOn: day,
  checkedOn: fc.option(day),
  note: words,
  posting: fc.record({
    url: address,
    title: words,
    company: fc.option(words),
    locations: fc.array(words, { maxLength: 3 }),
    lines: fc.array(
      fc.record({
        kind: fc.constantFrom('heading' as const, 'bullet' as const, 'paragraph' as const),
        text: words,
        section: fc.constantFrom('duties' as const, 'required' as const, 'unknown' as const),
      }),
      { maxLength: 6 },
    ),
    salary: fc.option(fc.record({ ...pay, text: words })),
    datePosted: fc.option(day),
    validThrough: fc.option(day),
    workMode: mode,
    employmentType: fc.constantFrom(null, 'full-time' as const, 'contract' as const),
    applyUrl: address,
    closed: fc.boolean(),
    lang: fc.constantFrom(null, 'en', 'de'),
    years: fc.option(fc.integer({ min: 0, max: 30 })),
    seniority: fc.option(words),
  }),
});

const unique = <Item extends { key: string }>(item: fc.Arbitrary<Item>) =>
  fc.uniqueArray(item, { maxLength: 5, selector: ({ key }) => key });

/** Anything that a reader could have kept. */
export const everything: fc.Arbitrary<Everything> = fc.record({
  progress: fc
    .record({
      topics: fc.dictionary(id, fc.record({ state, steps, note: words, link })),
      have: fc.uniqueArray(id, { maxLength: 4 }),
      portfolio: fc.dictionary(id, fc.record({ state, steps, link })),
      days: fc.uniqueArray(day, { maxLength: 5 }),
    })
    .map((progress) => parseProgress({ version: 1, ...progress })),
  settings: fc
    .record({
      welcomed: fc.boolean(),
      ledger: fc.constantFrom('on' as const, 'paused' as const, 'off' as const),
      theme: fc.constantFrom('system' as const, 'dark' as const),
      hours: fc.integer({ min: 1, max: 40 }),
      daysOff: fc.uniqueArray(day, { maxLength: 5 }),
    })
    .map(({ hours, daysOff, ...own }) => ({
      ...defaultSettings,
      ...own,
      plan: { ...defaultSettings.plan, hoursPerWeek: hours, daysOff },
    })),
  corrections: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom('asked' as const, 'not-asked' as const),
      skillId: id,
      postingKey: id,
      phrase: words,
    }),
    { maxLength: 5, selector: (said) => JSON.stringify(said) },
  ),
  ledger: unique(anyEntry),
  saved: unique(anyPosting),
});
