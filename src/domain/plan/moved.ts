import { ok, type Result } from '../result.ts';
import { dayNumber } from './calendar-day.ts';
import { hoursPerDay, type NoPlan, type Pace, workingDays } from './working-days.ts';

/**
 * By how many calendar days the end has moved since the plan began: above 0 later, below 0 sooner. Compares the day
 * on which `pace.openHours` end when begun on `pace.start` with the day on which `hoursNow` end when begun today.
 */
export function movedDays(hoursNow: number, pace: Pace, today: string): Result<number, NoPlan> {
  const { start, openHours } = pace;
  if (start === null || openHours === null || start >= today || hoursNow === 0) return ok(0);
  const before = lastDay(dayNumber(start), openHours, pace);
  const now = lastDay(dayNumber(today), hoursNow, pace);
  if (!before.ok) return before;
  return now.ok ? ok(now.value - before.value) : now;
}

function lastDay(start: number, hours: number, pace: Pace): Result<number, NoPlan> {
  const days = workingDays(start, Math.max(1, Math.ceil(hours / hoursPerDay(pace) - 1e-9)), pace);
  return days.ok ? ok(days.value.at(-1) ?? start) : days;
}
