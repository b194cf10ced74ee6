import { dayNumber, dayOf } from './calendar-day.ts';
import type { Run } from './plan-runs.ts';

/** A range of days off holds at most so many. */
const longestRange = 366;

/** Calendar days as ranges without a gap, in order. */
export function rangesOf(days: readonly string[]): Run[] {
  const ranges: Run[] = [];
  for (const day of [...new Set(days)].sort()) {
    const range = ranges.at(-1);
    if (range && dayNumber(day) === dayNumber(range.end) + 1) range.end = day;
    else ranges.push({ start: day, end: day });
  }
  return ranges;
}

/** Every day of a range, whichever way round it was given; at most a year of them. */
export function daysOfRange({ start, end }: Run): string[] {
  const [first = 0, last = 0] = [dayNumber(start), dayNumber(end)].sort((one, other) => one - other);
  const count = Math.min(last - first + 1, longestRange);
  return Array.from({ length: count }, (_, at) => dayOf(first + at));
}
