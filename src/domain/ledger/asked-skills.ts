import { cover } from '../coverage/cover.ts';
import type { CoveredAsk } from '../coverage/coverage.ts';
import type { Roadmap } from '../guide/roadmap.ts';
import type { Progress } from '../progress/progress.ts';
import type { LedgerDemand, SkillDemand } from './demand.ts';

/** A skill that comes back, with what the reader has of it. */
export interface AskedSkill extends Pick<CoveredAsk, 'label' | 'state' | 'group' | 'openTopicIds'> {
  demand: SkillDemand;
}

/** The skills asked for, most often first, then in roadmap order. Skills that the guide does not know are left out. */
export function askedSkills({ bySkill }: LedgerDemand, roadmap: Roadmap, progress: Progress): AskedSkill[] {
  const asks = roadmap.skills.map(({ id }) => ({ skillId: id, strength: 'duty' as const, evidence: [] }));
  return cover({ asks }, roadmap, progress)
    .asks.flatMap(({ ask, label, state, group, openTopicIds }) => {
      const demand = bySkill.get(ask.skillId);
      return demand ? [{ label, state, group, openTopicIds, demand }] : [];
    })
    .sort((one, other) => other.demand.count - one.demand.count);
}

/** What is asked for and the guide does not teach. */
export function coverageGap(skills: readonly AskedSkill[]): AskedSkill[] {
  return skills.filter(({ group }) => group === 'beyond');
}
