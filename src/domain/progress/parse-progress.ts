import * as v from 'valibot';
import { dateValue, keyValue, linkValue, listOf, recordOf } from '../kept/kept-values.ts';
import { migrate } from '../kept/migrate.ts';
import { noProgress, type Progress } from './progress.ts';

export const topicState = v.picklist(['todo', 'doing', 'done']);
const steps = listOf(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)));
export const note = v.pipe(v.string(), v.maxLength(100_000));

const topic = v.object({
  state: v.fallback(topicState, 'todo'),
  steps: v.fallback(steps, []),
  note: v.fallback(note, ''),
  link: v.fallback(linkValue, ''),
});
const portfolio = v.object({
  state: v.fallback(topicState, 'todo'),
  steps: v.fallback(steps, []),
  link: v.fallback(linkValue, ''),
});

const progress = v.object({
  version: v.fallback(v.literal(1), 1),
  topics: v.fallback(recordOf(topic), {}),
  have: v.fallback(listOf(keyValue), []),
  portfolio: v.fallback(recordOf(portfolio), {}),
  days: v.fallback(listOf(dateValue), []),
});

/** Steps from older versions; the first version has none. */
const migrations: Parameters<typeof migrate>[1] = [];

/** Progress from what was kept, whatever its version; what does not hold is left out, the rest stays. */
export function parseProgress(kept: unknown): Progress {
  const parsed = v.safeParse(progress, migrate(kept, migrations));
  return parsed.success ? { ...parsed.output, days: parsed.output.days.sort() } : noProgress;
}
