import type { AskState } from '../coverage/coverage.ts';
import type { Progress } from '../progress/progress.ts';
import type { SkillCard } from './guide.ts';

/** Where the reader stands with a skill, by the rule of `cover`: theirs or every topic done, on the roadmap, or beyond it. */
export function skillState(skill: Pick<SkillCard, 'id' | 'topicIds'>, progress: Progress): AskState {
  if (progress.have.includes(skill.id)) return 'met';
  if (skill.topicIds.length === 0) return 'beyond';
  return skill.topicIds.every((id) => progress.topics[id]?.state === 'done') ? 'met' : 'planned';
}
