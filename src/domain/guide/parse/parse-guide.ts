import { failed, ok, type Result } from '../../result.ts';
import type { Guide, Phase, SkillCard, Template } from '../guide.ts';
import { checkUnique, type IdPlace, idsOf } from './check-ids.ts';
import { checkReferences } from './check-references.ts';
import { checkSkills } from './check-skills.ts';
import { checkWeeks } from './check-weeks.ts';
import * as schemas from './file-schemas.ts';
import type { GuideFault } from './guide-fault.ts';
import { FileReader, type NamedFile } from './read-files.ts';
import { topicWeeks } from './topic-weeks.ts';

/**
 * Makes a guide of the files of its folder (`GuideFiles`: path → parsed JSON, or text for Markdown), or answers
 * everything that is wrong with them. Checks the part a person reads and all references between files; aliases and
 * title patterns are checked where they are used.
 */
export function parseGuide(files: Readonly<Record<string, unknown>>): Result<Guide, GuideFault[]> {
  const faults: GuideFault[] = [];
  const read = new FileReader(files, faults);
  const overview = read.one('guide.json', schemas.overviewFile);
  const phaseFiles = read
    .folder('phases', schemas.phaseFile)
    .toSorted((one, other) => one.value.weeks[0] - other.value.weeks[0]);
  const portfolioIdeas = read.one('portfolio.json', schemas.portfolioFile);
  const templates = readTemplates(read);
  const salary = read.one('salary.json', schemas.salaryFile);
  const faq = read.one('questions.json', schemas.questionsFile);
  const actions = read.one('actions.json', schemas.actionsFile);
  const searches = read.one('searches.json', schemas.searchesFile);
  const related = read.one('related-roles.json', schemas.relatedFile);
  const glossary = read.one('glossary.json', schemas.glossaryFile);
  const comparisons = read.one('comparisons.json', schemas.comparisonsFile);
  const order = read.one('skills.json', schemas.skillOrderFile);
  const skillFiles = read.folder('skills', schemas.skillFile);
  const roles = read.folder('roles', schemas.roleFile);

  if (!overview || !portfolioIdeas || !templates || !salary || !faq || !actions || !searches) return failed(faults);
  if (!related || !glossary || !comparisons || !order || faults.length > 0) return failed(faults);

  const skillOrder = order.groups.flatMap(({ skillIds }) => skillIds);
  faults.push(
    ...checkWeeks(phaseFiles, overview.totalWeeks),
    ...checkUnique(phaseFiles.flatMap(({ file, value }) => idsOf(file, value.topics, 'topics.'))),
    ...checkUnique(skillOrder.map((id): IdPlace => ({ id, file: 'skills.json', path: 'groups' }))),
    ...checkSkills(skillFiles, phaseFiles, skillOrder),
  );
  const phases = phaseFiles.map(({ value }) => withWeeks(value));
  const guide: Guide = {
    ...overview,
    phases,
    skills: toCards(skillFiles, skillOrder, phases),
    portfolioIdeas,
    templates,
    salary,
    faq,
    actions,
    searches,
    related,
    glossary,
    comparisons,
  };
  faults.push(...checkReferences(guide, new Set(roles.map(({ value }) => value.id))));
  return faults.length > 0 ? failed(faults) : ok(guide);
}

function readTemplates(read: FileReader): Template[] | undefined {
  return read.one('templates.json', schemas.templatesFile)?.map((entry) => ({
    ...entry,
    body: read.one(`templates/${entry.id}.md`, schemas.templateBody) ?? '',
  }));
}

function withWeeks(phase: Omit<Phase, 'topics'> & { topics: Omit<Phase['topics'][number], 'weeks'>[] }): Phase {
  const weeks = topicWeeks(
    phase.weeks,
    phase.topics.map(({ hours }) => hours),
  );
  return {
    ...phase,
    topics: phase.topics.map((topic, index) => ({ ...topic, weeks: weeks[index] ?? phase.weeks })),
  };
}

type SkillInFile = Omit<SkillCard, 'learnMore'> & { learnMore?: string | undefined };

/** Cards in the order of `skills.json`, each with its topics in roadmap order. */
function toCards(
  files: readonly NamedFile<SkillInFile>[],
  order: readonly string[],
  phases: readonly Phase[],
): SkillCard[] {
  const topicIds = phases.flatMap(({ topics }) => topics.map(({ id }) => id));
  return order.flatMap((id) => {
    const skill = files.find(({ value }) => value.id === id)?.value;
    if (!skill) return [];
    const inOrder = topicIds.filter((topicId) => skill.topicIds.includes(topicId));
    return [{ ...skill, topicIds: inOrder, learnMore: skill.learnMore ?? '' }];
  });
}
