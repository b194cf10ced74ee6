import type { Guide, Phase, PhaseId, SkillCard, SkillId, TopicId } from './guide.ts';

/**
 * The part of the guide that placing an ask needs: small enough to ship into a page
 * (no prose, no glossary). Made from the whole guide at build time by `toRoadmap`.
 */
export interface Roadmap {
  totalWeeks: number;
  hoursPerWeek: number;
  phases: Pick<Phase, 'id' | 'title' | 'short' | 'weeks'>[];
  topics: {
    id: TopicId;
    title: string;
    phaseId: PhaseId;
    weeks: [number, number];
    hours: number;
    /** How many steps it has. */
    steps: number;
    skillIds: SkillId[];
  }[];
  skills: SkillCard[];
  roles: {
    id: string;
    label: string;
    summary: string;
    sharedSkillIds: SkillId[];
    distinctiveSkillIds: SkillId[];
    howItDiffers: string;
  }[];
  portfolioIdeas: { id: string; title: string; showsSkillIds: SkillId[] }[];
}

/** Takes from a guide what a page may carry. */
export function toRoadmap(guide: Guide): Roadmap {
  return {
    totalWeeks: guide.totalWeeks,
    hoursPerWeek: guide.hoursPerWeek,
    phases: guide.phases.map(({ id, title, short, weeks }) => ({ id, title, ...(short ? { short } : {}), weeks })),
    topics: guide.phases.flatMap((phase) =>
      phase.topics.map(({ id, title, weeks, hours, steps, skillIds }) => ({
        id,
        title,
        phaseId: phase.id,
        weeks,
        hours,
        steps: steps.length,
        skillIds,
      })),
    ),
    skills: guide.skills,
    roles: guide.related.map(({ id, title, summary, sharedSkillIds, distinctiveSkillIds, howItDiffers }) => ({
      id,
      label: title,
      summary,
      sharedSkillIds,
      distinctiveSkillIds,
      howItDiffers,
    })),
    portfolioIdeas: guide.portfolioIdeas.map(({ id, title, showsSkillIds }) => ({ id, title, showsSkillIds })),
  };
}
