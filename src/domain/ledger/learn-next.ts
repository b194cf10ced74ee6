import type { SkillId, TopicId } from '../guide/guide.ts';
import type { OpenTopic } from '../plan/hours-left.ts';
import type { AskedSkill } from './asked-skills.ts';

/** A topic to learn next and why. */
export interface LearnNext extends OpenTopic {
  /** Distinct postings that ask for a skill whose next step it is. */
  postings: number;
  /** These skills with their postings, most often first. */
  skills: { skillId: SkillId; label: string; count: number }[];
}

/**
 * Orders open topics by how many postings ask for a skill whose next open step the topic is; of equals the earlier one
 * of the roadmap. Topics that no posting asks for are left out.
 * @param open what is left of the roadmap, in its order
 */
export function learnNext(skills: readonly AskedSkill[], open: readonly OpenTopic[]): LearnNext[] {
  const stepOf = new Map<TopicId, AskedSkill[]>();
  for (const skill of skills) {
    const next = skill.state === 'planned' ? skill.openTopicIds[0] : undefined;
    if (next !== undefined) stepOf.set(next, [...(stepOf.get(next) ?? []), skill]);
  }
  return open
    .flatMap((topic) => {
      const own = stepOf.get(topic.id);
      if (!own) return [];
      const postings = new Set(own.flatMap(({ demand }) => demand.at)).size;
      const named = own.map(({ label, demand }) => ({ skillId: demand.skillId, label, count: demand.count }));
      return [{ ...topic, postings, skills: named }];
    })
    .sort((one, other) => other.postings - one.postings);
}
