import type { Guide, Topic, TopicId } from '../guide/guide.ts';
import type { Progress } from '../progress/progress.ts';

/** A topic that is not done, with the hours that are left of it. */
export interface OpenTopic {
  id: TopicId;
  title: string;
  hours: number;
}

/** Hours left of a topic: its steps weigh alike, rounded up to half hours; nothing once it is done. */
export function hoursLeft(topic: Pick<Topic, 'id' | 'hours' | 'steps'>, progress: Progress): number {
  const done = progress.topics[topic.id];
  if (done?.state === 'done') return 0;
  const ticked = new Set(done?.steps.filter((step) => step < topic.steps.length)).size;
  if (ticked === 0) return topic.hours;
  return Math.max(0.5, Math.ceil(topic.hours * (1 - ticked / topic.steps.length) * 2) / 2);
}

/** What is left of the roadmap, in its order. */
export function openTopics(guide: Pick<Guide, 'phases'>, progress: Progress): OpenTopic[] {
  return guide.phases
    .flatMap(({ topics }) => topics)
    .map((topic) => ({ id: topic.id, title: topic.title, hours: hoursLeft(topic, progress) }))
    .filter(({ hours }) => hours > 0);
}

/** Hours of all topics together. */
export function sumHours(topics: readonly Pick<OpenTopic, 'hours'>[]): number {
  return topics.reduce((sum, { hours }) => sum + hours, 0);
}
