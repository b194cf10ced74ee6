import type { Guide } from '../guide.ts';
import { checkKnown, checkUnique, idsOf, references } from './check-ids.ts';
import type { GuideFault } from './guide-fault.ts';

/** Everything that portfolio, roles, glossary and comparisons point to, and ids within each list. */
export function checkReferences(guide: Guide, roleIds: ReadonlySet<string>): GuideFault[] {
  const skills = new Set(guide.skills.map(({ id }) => id));
  const phases = new Set(guide.phases.map(({ id }) => id));
  const templates = new Set(guide.templates.map(({ id }) => id));
  const skill = (file: string, path: string, ids: readonly string[]) =>
    checkKnown('skill', skills, references(file, path, ids));

  return [
    ...checkUnique(idsOf('portfolio.json', guide.portfolioIdeas)),
    ...checkUnique(idsOf('templates.json', guide.templates)),
    ...checkUnique(idsOf('questions.json', guide.faq)),
    ...checkUnique(idsOf('actions.json', guide.actions)),
    ...checkUnique(idsOf('related-roles.json', guide.related)),
    ...checkUnique(idsOf('glossary.json', guide.glossary)),
    ...checkUnique(idsOf('comparisons.json', guide.comparisons)),
    ...checkUnique(idsOf('salary.json', guide.salary.whereToCheck, 'whereToCheck.')),
    ...guide.portfolioIdeas.flatMap(({ showsSkillIds, phaseId, templateIds }, index) => [
      ...skill('portfolio.json', `${index}.showsSkillIds`, showsSkillIds),
      ...checkKnown('phase', phases, [{ id: phaseId, file: 'portfolio.json', path: `${index}.phaseId` }]),
      ...checkKnown('template', templates, references('portfolio.json', `${index}.templateIds`, templateIds)),
    ]),
    ...guide.related.flatMap(({ id, sharedSkillIds, distinctiveSkillIds }, index) => [
      ...checkKnown('role', roleIds, [{ id, file: 'related-roles.json', path: `${index}.id` }]),
      ...skill('related-roles.json', `${index}.sharedSkillIds`, sharedSkillIds),
      ...skill('related-roles.json', `${index}.distinctiveSkillIds`, distinctiveSkillIds),
    ]),
    ...guide.glossary.flatMap(({ skillIds }, index) => skill('glossary.json', `${index}.skillIds`, skillIds)),
    ...guide.comparisons.flatMap(({ left, right }, index) =>
      checkKnown('role', roleIds, [
        { id: left.roleId, file: 'comparisons.json', path: `${index}.left.roleId` },
        { id: right.roleId, file: 'comparisons.json', path: `${index}.right.roleId` },
      ]),
    ),
  ];
}
