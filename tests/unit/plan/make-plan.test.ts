import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, weekdayOf } from '../../../src/domain/plan/calendar-day.ts';
import { hoursLeft } from '../../../src/domain/plan/hours-left.ts';
import { coveredBy, makePlan, type Plan, withFirst } from '../../../src/domain/plan/make-plan.ts';
import { movedDays } from '../../../src/domain/plan/moved.ts';
import type { Pace } from '../../../src/domain/plan/working-days.ts';
import { noProgress } from '../../../src/domain/progress/progress.ts';

const pace: Pace = { start: null, hoursPerWeek: 7, daysOff: [], restDays: [], openHours: null };
const topic = (id: string, hours: number) => ({ id, title: id, hours });

function planned(...made: Parameters<typeof makePlan>): Plan {
  const plan = makePlan(...made);
  if (!plan.ok) throw new Error(plan.reason);
  return plan.value;
}

describe('calendar days', () => {
  it('know their weekday and come back the same', () => {
    expect(weekdayOf(dayNumber('2026-11-23'))).toBe(1);
    expect(weekdayOf(dayNumber('2026-11-29'))).toBe(7);
    expect(weekdayOf(dayNumber('1969-12-31'))).toBe(3);
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (day) => {
        expect(dayNumber(dayOf(day))).toBe(day);
      }),
    );
  });
});

describe('hours left', () => {
  const own = { id: 'a', hours: 6, steps: ['1', '2', '3', '4'] };
  const with_ = (state: 'todo' | 'doing' | 'done', steps: number[]) => ({
    ...noProgress,
    topics: { a: { state, steps, note: '', link: '' } },
  });

  it('shrink step by step and are gone once it is done', () => {
    expect(hoursLeft(own, noProgress)).toBe(6);
    expect(hoursLeft(own, with_('doing', [0]))).toBe(4.5);
    expect(hoursLeft(own, with_('doing', [0, 1, 2, 3]))).toBe(0.5);
    expect(hoursLeft(own, with_('doing', [0, 0, 99]))).toBe(4.5);
    expect(hoursLeft(own, with_('done', []))).toBe(0);
  });
});

describe('a plan', () => {
  it('fills day after day, each topic on its own days', () => {
    const plan = planned([topic('a', 3), topic('b', 5), topic('c', 4)], pace, '2026-11-23');
    expect(plan.topics.map(({ start, end }) => [start, end])).toEqual([
      ['2026-11-23', '2026-11-25'],
      ['2026-11-26', '2026-11-30'],
      ['2026-12-01', '2026-12-04'],
    ]);
    expect(plan).toMatchObject({ start: '2026-11-23', finish: '2026-12-04', hours: 12 });
  });

  it('leaves out rest days and days off', () => {
    const free = { ...pace, hoursPerWeek: 6, restDays: [7], daysOff: ['2026-11-24', '2026-11-25'] };
    expect(planned([topic('a', 5)], free, '2026-11-23').topics[0]?.days).toEqual([
      '2026-11-23',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-30',
    ]);
  });

  it('begins on the chosen day, or today once that has passed', () => {
    const later = { ...pace, start: '2027-01-04' };
    expect(planned([topic('a', 1)], later, '2026-11-23').start).toBe('2027-01-04');
    expect(planned([topic('a', 1)], later, '2027-02-01').start).toBe('2027-02-01');
  });

  it('says why there are no dates', () => {
    const all = { ...pace, restDays: [1, 2, 3, 4, 5, 6, 7] };
    expect(makePlan([topic('a', 1)], all, '2026-11-23')).toEqual({ ok: false, reason: 'no-days' });
    expect(makePlan([topic('a', 90_000)], { ...pace, hoursPerWeek: 0.5 }, '2026-11-23')).toEqual({
      ok: false,
      reason: 'too-long',
    });
    expect(planned([], pace, '2026-11-23').finish).toBeNull();
  });

  it('puts what a posting asks first and names the day it is covered', () => {
    const all = [topic('a', 3), topic('b', 5), topic('c', 4)];
    const ids = new Set(['c']);
    expect(coveredBy(planned(all, pace, '2026-11-23'), ids)).toBe('2026-12-04');
    expect(coveredBy(planned(withFirst(all, ids), pace, '2026-11-23'), ids)).toBe('2026-11-26');
    expect(coveredBy(planned(all, pace, '2026-11-23'), new Set())).toBeNull();
  });

  it('moves by the week that was missed', () => {
    const begun = { ...pace, start: '2026-11-02', openHours: 70 };
    expect(movedDays(70, begun, '2026-11-09')).toEqual({ ok: true, value: 7 });
    expect(movedDays(63, begun, '2026-11-09')).toEqual({ ok: true, value: 0 });
    expect(movedDays(49, begun, '2026-11-09')).toEqual({ ok: true, value: -14 });
    expect(movedDays(70, pace, '2026-11-09')).toEqual({ ok: true, value: 0 });
  });
});

const days = fc.integer({ min: dayNumber('2026-01-01'), max: dayNumber('2028-01-01') });
const paces = fc.record({
  start: fc.option(days.map(dayOf)),
  hoursPerWeek: fc.integer({ min: 1, max: 160 }).map((halves) => halves / 2),
  daysOff: fc.array(days.map(dayOf), { maxLength: 40 }),
  restDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 6 }),
  openHours: fc.constant(null),
});
const topicLists = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 25 })
  .map((halves) => halves.map((half, at) => topic(`t${at}`, half / 2)));

describe('for any pace', () => {
  it('dates never overlap, follow the order and never fall on days off', () => {
    fc.assert(
      fc.property(topicLists, paces, days.map(dayOf), (topics, own, today) => {
        const all = planned(topics, own, today).topics.flatMap((one) => one.days);
        expect(all).toEqual([...new Set(all)].sort());
        for (const day of all) {
          expect(own.daysOff).not.toContain(day);
          expect(own.restDays).not.toContain(weekdayOf(dayNumber(day)));
          expect(day >= today && day >= (own.start ?? today)).toBe(true);
        }
      }),
    );
  });

  it('ends no sooner when hours shrink, and later when they are halved over more than two weeks', () => {
    fc.assert(
      fc.property(
        topicLists,
        paces,
        days.map(dayOf),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (topics, own, today, share) => {
          const less = { ...own, hoursPerWeek: Math.max(0.5, own.hoursPerWeek * share) };
          const full = planned(topics, own, today);
          expect((planned(topics, less, today).finish ?? '') >= (full.finish ?? '')).toBe(true);
          if (full.hours > 2 * own.hoursPerWeek && own.hoursPerWeek >= 1 && own.hoursPerWeek < 20) {
            const half = planned(topics, { ...own, hoursPerWeek: own.hoursPerWeek / 2 }, today);
            expect((half.finish ?? '') > (full.finish ?? '')).toBe(true);
          }
        },
      ),
    );
  });

  it('gives every topic at least one day', () => {
    fc.assert(
      fc.property(topicLists, paces, days.map(dayOf), (topics, own, today) => {
        const plan = planned(topics, own, today);
        expect(plan.topics.map(({ id }) => id)).toEqual(topics.map(({ id }) => id));
        expect(plan.topics.every((one) => one.days.length > 0 && one.start <= one.end)).toBe(true);
      }),
    );
  });
});
