import type { Guide, Topic, TopicId } from '../guide/guide.ts';
import type { Progress } from '../progress/progress.ts';

/** A topic that is not done, with the hours that are left of it. */
export interface OpenTopic {
  id: TopicId;
  title: string;
  hours: number;
}

/**
 * Hours left of a topic, wherever they are named: its steps weigh alike, rounded up to half hours; nothing once it is
 * done. Takes a topic of the guide or of its roadmap.
 */
export function hoursLeft(
  { id, hours, steps }: Pick<Topic, 'id' | 'hours'> & { steps: number | readonly string[] },
  progress: Progress,
): number {
  const done = progress.topics[id];
  if (done?.state === 'done') return 0;
  const count = typeof steps === 'number' ? steps : steps.length;
  const ticked = new Set(done?.steps.filter((step) => step < count)).size;
  if (ticked === 0) return hours;
  return Math.max(0.5, Math.ceil(hours * (1 - ticked / count) * 2) / 2);
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
