import { topicProgress } from '../progress/change-progress.ts';
import type { Progress } from '../progress/progress.ts';
import type { Guide, Topic } from './guide.ts';
import type { Roadmap } from './roadmap.ts';

export interface RoadmapTotals {
  topics: number;
  topicsDone: number;
  hours: number;
  /** Hours of topics done, and of topics begun the part that their ticked steps stand for. Whole hours. */
  hoursDone: number;
}

/** Whole hours still open in a topic that counts `steps` steps: ticked steps take their share, a finished topic has none. */
export function hoursLeft(topic: Pick<Topic, 'id' | 'hours'>, steps: number, progress: Progress): number {
  const { state, steps: ticked } = topicProgress(progress, topic.id);
  if (state === 'done') return 0;
  const open = steps === 0 ? 1 : 1 - Math.min(ticked.length, steps) / steps;
  return Math.ceil(topic.hours * open);
}

/** How far the reader is on the roadmap; without the guide's texts only finished topics count. */
export function roadmapTotals(roadmap: Pick<Roadmap, 'topics'>, progress: Progress, guide?: Guide): RoadmapTotals {
  const steps = new Map(guide?.phases.flatMap(({ topics }) => topics.map((topic) => [topic.id, topic.steps.length])));
  const { topics } = roadmap;
  const hours = topics.reduce((sum, topic) => sum + topic.hours, 0);
  const left = topics.reduce((sum, topic) => sum + hoursLeft(topic, steps.get(topic.id) ?? 0, progress), 0);
  return {
    topics: topics.length,
    topicsDone: topics.filter(({ id }) => topicProgress(progress, id).state === 'done').length,
    hours,
    hoursDone: hours - left,
  };
}
