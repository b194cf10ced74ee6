import { topicProgress } from '../progress/change-progress.ts';
import type { Progress } from '../progress/progress.ts';
import type { Topic } from './guide.ts';
import type { Roadmap } from './roadmap.ts';

type RoadmapTopic = Roadmap['topics'][number];

/** The one next thing: the first topic that was begun, else the first that is still to do; null when all are done. */
export function nextTopic(roadmap: Pick<Roadmap, 'topics'>, progress: Progress): RoadmapTopic | null {
  const inState = (state: string) => roadmap.topics.find(({ id }) => topicProgress(progress, id).state === state);
  return inState('doing') ?? inState('todo') ?? null;
}

/** In how many postings read the most asked skill of a topic was asked. */
export function askedFor(topic: Pick<Topic, 'skillIds'>, asked: Readonly<Record<string, number>>): number {
  return Math.max(0, ...topic.skillIds.map((id) => asked[id] ?? 0));
}
