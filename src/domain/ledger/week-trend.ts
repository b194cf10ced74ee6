import type { SkillId } from '../guide/guide.ts';
import { dayNumber, dayOf, mondayOf } from '../plan/calendar-day.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** Postings first seen in one week. */
export interface WeekCount {
  /** Its Monday, `YYYY-MM-DD`. */
  monday: string;
  postings: number;
  /** How many of them ask for the skill looked at. */
  asking: number;
}

/** Weeks that a chart can hold; earlier ones are left out of it. */
const mostWeeks = 26;

/** Postings by week up to `today`'s, weeks without one included; at most the last 26. */
export function weekTrend(entries: readonly LedgerEntry[], today: string, skillId: SkillId | null): WeekCount[] {
  const last = mondayOf(dayNumber(today));
  const counts = new Map<number, WeekCount>();
  let first = last;
  for (const { firstSeen, asks } of entries) {
    const monday = mondayOf(dayNumber(firstSeen));
    if (monday > last) continue;
    first = Math.min(first, monday);
    const week = counts.get(monday) ?? { monday: dayOf(monday), postings: 0, asking: 0 };
    week.postings += 1;
    if (skillId !== null && asks.some((ask) => ask.skillId === skillId)) week.asking += 1;
    counts.set(monday, week);
  }
  const weeks: WeekCount[] = [];
  for (let monday = Math.max(first, last - (mostWeeks - 1) * 7); monday <= last; monday += 7) {
    weeks.push(counts.get(monday) ?? { monday: dayOf(monday), postings: 0, asking: 0 });
  }
  return weeks;
}
