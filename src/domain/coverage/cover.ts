import type { TopicId } from '../guide/guide.ts';
import type { Roadmap } from '../guide/roadmap.ts';
import { teachingTopics } from '../guide/teaching-topics.ts';
import type { Ask, Reading } from '../matching/reading.ts';
import { hoursLeft } from '../plan/hours-left.ts';
import type { Progress } from '../progress/progress.ts';
import type { AskState, Coverage, CoveredAsk, NextTopic } from './coverage.ts';

type RoadmapTopic = Roadmap['topics'][number];

/** How much an ask of each strength weighs when topics are put in order: required asks first. */
const weightOf = { required: 3, duty: 2, preferred: 1 } as const;

/**
 * Lays the reader's progress over what a posting asks. Pure: same inputs, same answer; finishing a topic or saying
 * "I have this" never turns a met ask into an open one.
 */
export function cover(reading: Pick<Reading, 'asks'>, roadmap: Roadmap, progress: Progress): Coverage {
  const place = placer(roadmap, progress);
  const asks = reading.asks.flatMap((ask) => place(ask) ?? []);
  const open = asks.filter(({ state }) => state === 'planned');
  const counts: Record<AskState, number> = { met: 0, planned: 0, beyond: 0 };
  for (const { state } of asks) counts[state] += 1;

  const openTopicIds = new Set(open.flatMap((covered) => covered.openTopicIds));
  const openTopics = roadmap.topics.filter(({ id }) => openTopicIds.has(id));
  const asked = new Set(asks.map(({ ask }) => ask.skillId));
  return {
    asks,
    counts,
    openHours: sumLeft(openTopics, progress),
    next: nextTopics(openTopics, open, progress),
    portfolioIdea: bestIdea(roadmap, asks),
    notAskedTopicIds: roadmap.topics
      .filter(({ skillIds }) => !skillIds.some((id) => asked.has(id)))
      .map(({ id }) => id),
  };
}

/** Places one ask; asks of skills that the guide does not know are left out. */
function placer(roadmap: Roadmap, progress: Progress): (ask: Ask) => CoveredAsk | null {
  const skills = new Map(roadmap.skills.map((skill) => [skill.id, skill]));
  const isDone = (id: TopicId) => progress.topics[id]?.state === 'done';
  return (ask) => {
    const skill = skills.get(ask.skillId);
    if (!skill) return null;
    const teaching = teachingTopics(skill, roadmap.topics);
    const openTopics = teaching.filter(({ id }) => !isDone(id));
    const have = progress.have.includes(skill.id);
    const taught = teaching.length > 0 && openTopics.length === 0;
    const state: AskState = have || taught ? 'met' : teaching.length > 0 ? 'planned' : 'beyond';
    const left = state === 'planned' ? openTopics : [];
    return {
      ask,
      label: skill.label,
      state,
      metBy: have ? 'have' : taught ? 'topics' : null,
      group: skill.group,
      weeks: weeksOf(teaching),
      openTopicIds: left.map(({ id }) => id),
      openHours: sumLeft(left, progress),
      learnMore: skill.learnMore,
    };
  };
}

/** Hours left of topics, by their ticked steps. */
function sumLeft(topics: readonly RoadmapTopic[], progress: Progress): number {
  return topics.reduce((sum, topic) => sum + hoursLeft(topic, progress), 0);
}

/** First and last week of the topics; null where there are none. */
function weeksOf(topics: readonly RoadmapTopic[]): [number, number] | null {
  if (topics.length === 0) return null;
  return [Math.min(...topics.map(({ weeks }) => weeks[0])), Math.max(...topics.map(({ weeks }) => weeks[1]))];
}

/** Open topics, those that this posting asks for most first, then in roadmap order. */
function nextTopics(topics: readonly RoadmapTopic[], open: readonly CoveredAsk[], progress: Progress): NextTopic[] {
  const withWeight = topics.map((topic) => {
    const taught = open.filter(({ openTopicIds }) => openTopicIds.includes(topic.id));
    const weight = taught.reduce((sum, { ask }) => sum + weightOf[ask.strength], 0);
    return { topic, weight, skillIds: taught.map(({ ask }) => ask.skillId) };
  });
  return withWeight
    .sort((a, b) => b.weight - a.weight)
    .map(({ topic, skillIds }) => ({
      topicId: topic.id,
      title: topic.title,
      hours: hoursLeft(topic, progress),
      weeks: topic.weeks,
      skillIds,
    }));
}

/** The idea that shows most of the open asks; of equals the earliest of the guide. */
function bestIdea(roadmap: Roadmap, asks: readonly CoveredAsk[]): Coverage['portfolioIdea'] {
  const open = new Set(asks.filter(({ state }) => state !== 'met').map(({ ask }) => ask.skillId));
  let best: Coverage['portfolioIdea'] = null;
  for (const { id, title, showsSkillIds } of roadmap.portfolioIdeas) {
    const skillIds = showsSkillIds.filter((skillId) => open.has(skillId));
    if (skillIds.length > (best?.skillIds.length ?? 0)) best = { id, title, skillIds };
  }
  return best;
}
