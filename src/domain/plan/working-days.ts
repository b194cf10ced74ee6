import { failed, ok, type Result } from '../result.ts';
import type { Settings } from '../settings/settings.ts';
import { dayNumber, weekdayOf } from './calendar-day.ts';

/** Start, hours a week, days off and rest days, as the reader chose them. */
export type Pace = Settings['plan'];

/** Why there are no dates: every day is free, or the end lies further away than anybody plans. */
export type NoPlan = 'no-days' | 'too-long';

/** A plan that runs longer than this has no dates. */
const longestPlan = 40 * 366;

/** Hours on each day that is neither a rest day nor a day off. */
export function hoursPerDay({ hoursPerWeek, restDays }: Pace): number {
  const days = 7 - new Set(restDays).size;
  return days > 0 ? hoursPerWeek / days : 0;
}

/** The first `count` day numbers on which work is planned, from `start` (a day number) on. */
export function workingDays(start: number, count: number, { daysOff, restDays }: Pace): Result<number[], NoPlan> {
  const rest = new Set(restDays);
  if (rest.size >= 7) return failed('no-days');
  if (count > longestPlan) return failed('too-long');
  const off = new Set(daysOff.map(dayNumber));
  const days: number[] = [];
  for (let day = start; days.length < count; day++) {
    if (day - start > longestPlan) return failed('too-long');
    if (!rest.has(weekdayOf(day)) && !off.has(day)) days.push(day);
  }
  return ok(days);
}
