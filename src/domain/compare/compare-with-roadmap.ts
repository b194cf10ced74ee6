import type { Coverage, CoveredAsk } from '../coverage/coverage.ts';
import type { Guide, PhaseId, Topic, TopicId } from '../guide/guide.ts';
import { hoursLeft } from '../plan/hours-left.ts';
import { topicProgress } from '../progress/change-progress.ts';
import type { Progress, TopicState } from '../progress/progress.ts';

/** One topic of the roadmap beside what a posting asks of it. */
export interface TopicRow {
  id: TopicId;
  title: string;
  weeks: [number, number];
  hours: number;
  /** Hours left, by its ticked steps. */
  left: number;
  state: TopicState;
  /** Asks whose next step this topic is; met asks stand where they were learned. */
  asks: CoveredAsk[];
  /** Labels of asks that it deepens and that stand at another topic. */
  also: string[];
}

/** A posting laid beside the roadmap, week by week. */
export interface RoadmapComparison {
  phases: { id: PhaseId; title: string; weeks: [number, number]; topics: TopicRow[] }[];
  /** Asks that the roadmap does not teach. */
  beyond: CoveredAsk[];
  /** Topics still open that the asks need, each once, in roadmap order. */
  openTopicIds: TopicId[];
  /** Hours left of these topics. */
  openHours: number;
}

/** Lays what a posting asks beside every topic of the roadmap. Each ask stands at exactly one topic, or beyond. */
export function compareWithRoadmap(
  { asks }: Pick<Coverage, 'asks'>,
  guide: Pick<Guide, 'phases'>,
  progress: Progress,
): RoadmapComparison {
  const all = guide.phases.flatMap(({ id, topics }) => topics.map((topic) => ({ topic, phaseId: id })));
  const placeOf = new Map(asks.map((covered) => [covered, placeAt(covered, all)]));
  const open = new Set(asks.flatMap(({ openTopicIds }) => openTopicIds));
  const openTopics = all.filter(({ topic }) => open.has(topic.id));
  return {
    phases: guide.phases.map(({ id, title, weeks, topics }) => ({
      id,
      title,
      weeks,
      topics: topics.map((topic) => ({
        id: topic.id,
        title: topic.title,
        weeks: topic.weeks,
        hours: topic.hours,
        left: hoursLeft(topic, progress),
        state: topicProgress(progress, topic.id).state,
        asks: asks.filter((covered) => placeOf.get(covered) === topic.id),
        also: asks
          .filter((covered) => topic.skillIds.includes(covered.ask.skillId) && placeOf.get(covered) !== topic.id)
          .map(({ label }) => label),
      })),
    })),
    beyond: asks.filter((covered) => placeOf.get(covered) === null),
    openTopicIds: openTopics.map(({ topic }) => topic.id),
    openHours: openTopics.reduce((sum, { topic }) => sum + hoursLeft(topic, progress), 0),
  };
}

/** The first open topic that its learning needs; of a met ask the first of its own phase. */
function placeAt(
  { ask, group, openTopicIds }: CoveredAsk,
  all: readonly { topic: Topic; phaseId: PhaseId }[],
): TopicId | null {
  const teaching = all.filter(({ topic }) => topic.skillIds.includes(ask.skillId));
  const open = teaching.find(({ topic }) => openTopicIds.includes(topic.id));
  return (open ?? teaching.find(({ phaseId }) => phaseId === group) ?? teaching[0])?.topic.id ?? null;
}
