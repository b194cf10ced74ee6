import type { SkillId } from '../guide/guide.ts';
import type { Strength } from '../matching/reading.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** How often a skill is asked for in the postings that were read. */
export interface SkillDemand {
  skillId: SkillId;
  /** Postings that ask for it. */
  count: number;
  strengths: Record<Strength, number>;
  /** Indices of these postings in the list that was counted. */
  at: number[];
}

/** What the postings read ask for. One reader's reading, not a market. */
export interface LedgerDemand {
  postings: number;
  /** First calendar day with a posting; null where there is none. */
  since: string | null;
  bySkill: ReadonlyMap<SkillId, SkillDemand>;
}

/** How much may be said about so many postings. */
export type Sample = 'none' | 'lists' | 'squares' | 'trend';

/** Under 5 postings only lists; from 10 on what came when. */
export function sampleOf(postings: number): Sample {
  if (postings === 0) return 'none';
  return postings < 5 ? 'lists' : postings < 10 ? 'squares' : 'trend';
}

/** Counts asks; each posting counts once for a skill. Linear in the number of asks. */
export function demandOf(entries: readonly LedgerEntry[]): LedgerDemand {
  const bySkill = new Map<SkillId, SkillDemand>();
  let since: string | null = null;
  entries.forEach(({ asks, firstSeen }, index) => {
    if (since === null || firstSeen < since) since = firstSeen;
    for (const { skillId, strength } of asks) {
      const demand = bySkill.get(skillId) ?? added(bySkill, skillId);
      if (demand.at[demand.count - 1] === index) continue;
      demand.count += 1;
      demand.strengths[strength] += 1;
      demand.at.push(index);
    }
  });
  return { postings: entries.length, since, bySkill };
}

function added(bySkill: Map<SkillId, SkillDemand>, skillId: SkillId): SkillDemand {
  const demand: SkillDemand = { skillId, count: 0, strengths: { required: 0, duty: 0, preferred: 0 }, at: [] };
  bySkill.set(skillId, demand);
  return demand;
}
