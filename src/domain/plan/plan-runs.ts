import { dayNumber, dayOf } from './calendar-day.ts';
import type { PlannedTopic } from './make-plan.ts';

/** A stretch of days without a day off in between; both ends included. */
export interface Run {
  start: string;
  end: string;
}

/** The stretches of a topic, cut where days off lie between its days; rest days do not cut. */
export function runsOf({ days }: Pick<PlannedTopic, 'days'>, daysOff: readonly string[]): Run[] {
  const off = new Set(daysOff);
  const runs: Run[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && !hasDayBetween(run.end, day, off)) run.end = day;
    else runs.push({ start: day, end: day });
  }
  return runs;
}

function hasDayBetween(from: string, to: string, days: ReadonlySet<string>): boolean {
  for (let day = dayNumber(from) + 1; day < dayNumber(to); day++) if (days.has(dayOf(day))) return true;
  return false;
}
