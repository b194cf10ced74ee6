import type { SkillId, TopicId } from '../guide/guide.ts';
import type { Ask } from '../matching/reading.ts';

export type AskState = 'met' | 'planned' | 'beyond';

/** An ask with its place on the roadmap. */
export interface CoveredAsk {
  ask: Ask;
  label: string;
  state: AskState;
  /** Why it is met: the reader said so, or every topic that teaches it is done. Null unless met. */
  metBy: 'have' | 'topics' | null;
  /** A phase id, or `beyond`. */
  group: string;
  /** First and last week of the topics that teach it; null beyond the roadmap. */
  weeks: [number, number] | null;
  /** Topics still open that teach it, in roadmap order. */
  openTopicIds: TopicId[];
  /** Hours left of the open topics, by their ticked steps. */
  openHours: number;
  /** How to learn it outside the roadmap; empty for skills of the roadmap. */
  learnMore: string;
}

export interface NextTopic {
  topicId: TopicId;
  title: string;
  /** Hours left, by its ticked steps. */
  hours: number;
  weeks: [number, number];
  /** The asks of this posting that it teaches. */
  skillIds: SkillId[];
}

export interface Coverage {
  asks: CoveredAsk[];
  counts: Record<AskState, number>;
  /** Hours left of all open topics that this posting's asks need, each topic once. */
  openHours: number;
  /** What to learn next for this posting, most useful first. */
  next: NextTopic[];
  /** The idea that shows most of the open asks, or null where none shows any. */
  portfolioIdea: { id: string; title: string; skillIds: SkillId[] } | null;
  /** Topics of the roadmap that this posting does not ask for. */
  notAskedTopicIds: TopicId[];
}
