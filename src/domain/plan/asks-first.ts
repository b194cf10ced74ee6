import type { NextTopic } from '../coverage/coverage.ts';
import type { TopicId } from '../guide/guide.ts';
import type { OpenTopic } from './hours-left.ts';
import { coveredBy, makePlan, withFirst } from './make-plan.ts';
import type { Pace } from './working-days.ts';

/** When a posting's planned asks are covered; both null where nothing is open or the plan has no dates. */
export interface AskDates {
  /** With what they need learned before all else. */
  first: string | null;
  /** With the roadmap learned in its order. */
  inOrder: string | null;
}

/** The days by which the open topics `ids` are done, learned first or in roadmap order. Plan arithmetic, not readiness. */
export function askDates(open: readonly OpenTopic[], ids: ReadonlySet<TopicId>, pace: Pace, today: string): AskDates {
  const dayIn = (topics: readonly OpenTopic[]) => {
    const plan = makePlan(topics, pace, today);
    return plan.ok ? coveredBy(plan.value, ids) : null;
  };
  return { first: dayIn(withFirst(open, ids)), inOrder: dayIn(open) };
}

/**
 * The day by which the topics that a posting's coverage still needs are learned before all else; null where there are
 * none, or the plan has no dates.
 * @param order ids of the roadmap's topics, as they are learned.
 */
export function learnedFirst(
  next: readonly Pick<NextTopic, 'topicId' | 'title' | 'hours'>[],
  order: readonly TopicId[],
  pace: Pace,
  today: string,
): string | null {
  const needed = new Map(next.map(({ topicId, title, hours }) => [topicId, { id: topicId, title, hours }]));
  const plan = makePlan(
    order.flatMap((id) => needed.get(id) ?? []),
    pace,
    today,
  );
  return plan.ok ? plan.value.finish : null;
}
