import type { TopicId } from '../guide/guide.ts';
import { ok, type Result } from '../result.ts';
import { dayNumber, dayOf } from './calendar-day.ts';
import { type OpenTopic, sumHours } from './hours-left.ts';
import { hoursPerDay, type NoPlan, type Pace, workingDays } from './working-days.ts';

/** A topic with its days. */
export interface PlannedTopic extends OpenTopic {
  /** Calendar days `YYYY-MM-DD`: the first, the last, and all on which it is worked at. */
  start: string;
  end: string;
  days: string[];
}

export interface Plan {
  /** In the order in which they are learned; their days never overlap. */
  topics: PlannedTopic[];
  /** First day of work; the day after which everything is done. Both null where nothing is left. */
  start: string | null;
  finish: string | null;
  hours: number;
}

/** Rounding of sums of hours must not cost a day. */
const almost = 1e-9;

/**
 * Gives each open topic its days, in the given order: hours add up over the working days, and each topic takes whole
 * days, at least one. Starts on the chosen day, or today where that has passed: a missed week moves the plan and
 * nothing else. Fewer hours a week never end it sooner. Plan arithmetic, not readiness.
 */
export function makePlan(topics: readonly OpenTopic[], pace: Pace, today: string): Result<Plan, NoPlan> {
  const hours = sumHours(topics);
  if (topics.length === 0) return ok({ topics: [], start: null, finish: null, hours });
  const ends = lastDays(topics, hoursPerDay(pace));
  const first = Math.max(dayNumber(pace.start ?? today), dayNumber(today));
  const found = workingDays(first, (ends.at(-1) ?? 0) + 1, pace);
  if (!found.ok) return found;
  const days = found.value.map(dayOf);
  const planned = topics.map((topic, at) => {
    const own = days.slice((ends[at - 1] ?? -1) + 1, (ends[at] ?? 0) + 1);
    return { ...topic, start: own[0] ?? '', end: own.at(-1) ?? '', days: own };
  });
  return ok({ topics: planned, start: days[0] ?? null, finish: days.at(-1) ?? null, hours });
}

/** Index of the working day on which each topic ends. */
function lastDays(topics: readonly OpenTopic[], perDay: number): number[] {
  let sum = 0;
  let last = -1;
  return topics.map(({ hours }) => {
    sum += hours;
    last = Math.max(last + 1, Math.ceil(sum / perDay - almost) - 1);
    return last;
  });
}

/** The open topics with those of `ids` first, each part in roadmap order. */
export function withFirst(topics: readonly OpenTopic[], ids: ReadonlySet<TopicId>): OpenTopic[] {
  return [...topics.filter(({ id }) => ids.has(id)), ...topics.filter(({ id }) => !ids.has(id))];
}

/** The day on which the last of the topics `ids` ends; null where none of them is in the plan. */
export function coveredBy(plan: Plan, ids: ReadonlySet<TopicId>): string | null {
  return plan.topics.findLast(({ id }) => ids.has(id))?.end ?? null;
}
