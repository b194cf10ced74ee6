import type { AskState } from '../coverage/coverage.ts';
import type { Progress } from '../progress/progress.ts';
import type { SkillCard } from './guide.ts';
import type { Roadmap } from './roadmap.ts';
import { teachingTopics } from './teaching-topics.ts';

/** Where the reader stands with a skill, by the rule of `cover`: theirs or learned, on the roadmap, or beyond it. */
export function skillState(
  skill: Pick<SkillCard, 'id' | 'group' | 'topicIds'>,
  { topics }: Pick<Roadmap, 'topics'>,
  progress: Progress,
): AskState {
  if (progress.have.includes(skill.id)) return 'met';
  const teaching = teachingTopics(skill, topics);
  if (teaching.length === 0) return 'beyond';
  return teaching.every(({ id }) => progress.topics[id]?.state === 'done') ? 'met' : 'planned';
}
