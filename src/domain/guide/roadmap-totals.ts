import { hoursLeft } from '../plan/hours-left.ts';
import { topicProgress } from '../progress/change-progress.ts';
import type { Progress } from '../progress/progress.ts';
import type { Guide } from './guide.ts';

export interface RoadmapTotals {
  topics: number;
  topicsDone: number;
  hours: number;
  /** Hours of topics done, and of topics begun the part that their ticked steps stand for. */
  hoursDone: number;
}

/** How far the reader is on the roadmap. */
export function roadmapTotals(guide: Pick<Guide, 'phases'>, progress: Progress): RoadmapTotals {
  const topics = guide.phases.flatMap((phase) => phase.topics);
  const hours = topics.reduce((sum, topic) => sum + topic.hours, 0);
  return {
    topics: topics.length,
    topicsDone: topics.filter(({ id }) => topicProgress(progress, id).state === 'done').length,
    hours,
    hoursDone: hours - topics.reduce((sum, topic) => sum + hoursLeft(topic, progress), 0),
  };
}
