import { expect, it } from 'vitest';
import { askDates, learnedFirst } from '../../../src/domain/plan/asks-first.ts';
import type { Pace } from '../../../src/domain/plan/working-days.ts';

const pace: Pace = { start: null, hoursPerWeek: 6, daysOff: ['2026-12-01'], restDays: [7], openHours: null };
const open = ['a', 'b', 'c', 'd'].map((id, at) => ({ id, title: id, hours: 4 + at }));
const order = open.map(({ id }) => id);
const next = ['c', 'a'].map((id, at) => ({ topicId: id, title: id, hours: 6 - at * 2 }));

it('dates what a posting needs the same on every surface', () => {
  const first = learnedFirst(next, order, pace, '2026-11-25');
  expect(first).toBe(askDates(open, new Set(['a', 'c']), pace, '2026-11-25').first);
  expect(first).not.toBeNull();
});

it('gives no day where nothing is needed', () => {
  expect(learnedFirst([], order, pace, '2026-11-25')).toBeNull();
});
