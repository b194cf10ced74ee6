import type { SkillId, TopicId } from '../guide/guide.ts';

export type TopicState = 'todo' | 'doing' | 'done';

export interface TopicProgress {
  state: TopicState;
  /** Indices of ticked steps. */
  steps: number[];
  note: string;
  /** http(s) link to the person's own work, or empty. */
  link: string;
}

/** What the reader has done. Kept by the background; the page never learns it as text. */
export interface Progress {
  version: 1;
  topics: Record<TopicId, TopicProgress>;
  /** "I already have this". */
  have: SkillId[];
  portfolio: Record<string, { state: TopicState; steps: number[]; link: string }>;
  /** Calendar days (`YYYY-MM-DD`, local) on which something was done, in order, each once. */
  days: string[];
}

export const noProgress: Progress = { version: 1, topics: {}, have: [], portfolio: {}, days: [] };
