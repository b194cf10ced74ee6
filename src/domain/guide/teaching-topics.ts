import type { SkillCard } from './guide.ts';

/**
 * The topics that make a skill count as learned, in roadmap order: those of the skill's own phase. Topics of later
 * phases practise it again, and would keep a skill of week 1 open until week 22. Empty beyond the roadmap.
 */
export function teachingTopics<Topic extends { id: string; phaseId: string }>(
  { group, topicIds }: Pick<SkillCard, 'group' | 'topicIds'>,
  topics: readonly Topic[],
): Topic[] {
  const all = topics.filter(({ id }) => topicIds.includes(id));
  const own = all.filter(({ phaseId }) => phaseId === group);
  return own.length > 0 ? own : all;
}
