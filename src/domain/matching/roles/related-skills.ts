import type { RelatedSkills } from '../index/match-index.ts';

/**
 * The skills that each related role shares with the guide's own and those of its own, by number.
 * @param raw `related-roles.json`, already checked by the guide's schema.
 */
export function relatedSkills(raw: unknown, skills: readonly string[]): RelatedSkills[] {
  if (!Array.isArray(raw)) return [];
  return raw.map(({ id, sharedSkillIds, distinctiveSkillIds }) => ({
    roleId: String(id),
    shared: numbersOf(sharedSkillIds, skills),
    distinctive: numbersOf(distinctiveSkillIds, skills),
  }));
}

function numbersOf(ids: unknown, skills: readonly string[]): number[] {
  return Array.isArray(ids) ? ids.map((id) => skills.indexOf(id)).filter((number) => number >= 0) : [];
}
