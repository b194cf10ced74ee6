import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../../../scripts/project-folder.ts';
import { readGuideFiles } from '../../../scripts/read-guide-folder.ts';
import { faultText } from '../../../src/domain/guide/parse/guide-fault.ts';
import { parseGuide } from '../../../src/domain/guide/parse/parse-guide.ts';

const files = readGuideFiles(join(projectFolder, 'content', 'guides', 'ai-project-manager'));

type Put = (path: string, value: unknown) => void;
type Break = (put: Put, copy: Record<string, unknown>) => void;

/** Faults of a copy in which something was put elsewhere, by dotted path inside `file`. */
function faultsAfter(file: string, breakIt: Break): string[] {
  const copy = structuredClone(files);
  const put: Put = (path, value) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const target = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy[file]);
    (target as Record<string, unknown>)[last] = value;
  };
  breakIt(put, copy);
  const parsed = parseGuide(copy);
  return parsed.ok ? [] : parsed.reason.map(faultText);
}

describe('the bundled guide', () => {
  const parsed = parseGuide(files);
  if (!parsed.ok) throw new Error(parsed.reason.map(faultText).join('\n'));
  const guide = parsed.value;

  it('has lost nothing: it may only grow', () => {
    const { phases, skills, glossary, portfolioIdeas, templates, faq, comparisons, related } = guide;
    const least = [20, 33, 80, 5, 5, 8, 4, 3];
    const topics = phases.flatMap((phase) => phase.topics);
    for (const [at, list] of [topics, skills, glossary, portfolioIdeas, templates, faq, comparisons, related].entries())
      expect(list.length).toBeGreaterThanOrEqual(least[at] ?? 0);
  });

  it('spreads each phase over its weeks by hours', () => {
    const literacy = guide.phases[1]?.topics.map(({ id, weeks }) => [id, ...weeks]);
    expect(literacy).toEqual([
      ['p2-ml', 6, 7],
      ['p2-genai', 7, 8],
      ['p2-data', 8, 9],
      ['p2-translation', 9, 10],
      ['p2-blockers', 10, 10],
    ]);
    for (const { weeks, topics } of guide.phases) {
      expect(topics[0]?.weeks[0]).toBe(weeks[0]);
      expect(topics.at(-1)?.weeks[1]).toBe(weeks[1]);
    }
  });

  it('teaches every skill of the roadmap in roadmap order', () => {
    const planning = guide.skills.find(({ id }) => id === 'project-planning');
    expect(planning?.topicIds).toEqual(['p1-planning', 'p3-experiments', 'p4-run']);
  });
});

describe('a broken copy is named with file, place and reason', () => {
  it.each<[string, string, Break, string]>([
    ['a missing file', 'salary.json', (_, copy) => delete copy['salary.json'], 'salary.json: is missing'],
    ['an empty string', 'guide.json', (put) => put('tagline', '  '), 'guide.json: tagline: is empty'],
    ['an unknown key', 'guide.json', (put) => put('colour', 'red'), 'guide.json: colour: '],
    ['a wrong type', 'guide.json', (put) => put('totalWeeks', '22'), 'guide.json: totalWeeks: '],
    ['an impossible day', 'guide.json', (put) => put('reviewed', '2026-02-30'), 'reviewed: is no'],
    ['an id of odd letters', 'glossary.json', (put) => put('0.id', 'A B'), 'glossary.json: 0.id: is no id'],
    [
      'a glossary id twice',
      'glossary.json',
      (put) => put('1.id', 'a-b-test'),
      'glossary.json: 1.id: "a-b-test" is already used in glossary.json 0.id',
    ],
    [
      'a topic id twice, in two phases',
      'phases/phase-2.json',
      (put) => put('topics.0.id', 'p1-risk'),
      'phases/phase-2.json: topics.0.id: "p1-risk" is already used in phases/phase-1.json topics.1.id',
    ],
    [
      'a topic that teaches an unknown skill',
      'phases/phase-1.json',
      (put) => put('topics.0.skillIds', ['planing']),
      'phases/phase-1.json: topics.0.skillIds.0: no such skill: planing',
    ],
    [
      'a skill with an unknown topic',
      'skills/project-planning.json',
      (put) => put('topicIds', ['p9-nowhere']),
      'skills/project-planning.json: topicIds.0: no such topic: p9-nowhere',
    ],
    [
      'a topic that its skill does not name',
      'skills/project-planning.json',
      (put) => put('topicIds', ['p1-planning', 'p4-run']),
      'skill project-planning does not name topic p3-experiments',
    ],
    [
      'a skill of an unknown group',
      'skills/degree.json',
      (put) => put('group', 'phase-9'),
      'skills/degree.json: group: no such phase: phase-9',
    ],
    [
      'a skill beyond the roadmap without a way to learn it',
      'skills/degree.json',
      (_, copy) => delete (copy['skills/degree.json'] as Record<string, unknown>).learnMore,
      'skills/degree.json: learnMore: is missing',
    ],
    [
      'a skill that is not listed',
      'skills.json',
      (put) => put('groups.0.skillIds', ['risk-management']),
      'skills/project-planning.json: id: is not listed in skills.json',
    ],
    [
      'a file whose id is another',
      'skills/degree.json',
      (put) => put('id', 'diploma'),
      'skills/degree.json: id: is "diploma"',
    ],
    [
      'a portfolio idea of an unknown phase',
      'portfolio.json',
      (put) => put('0.phaseId', 'phase-7'),
      'portfolio.json: 0.phaseId: no such phase: phase-7',
    ],
    [
      'a portfolio idea with an unknown template',
      'portfolio.json',
      (put) => put('0.templateIds', ['tpl-none']),
      'portfolio.json: 0.templateIds.0: no such template: tpl-none',
    ],
    [
      'a template without its text',
      'x',
      (_, copy) => delete copy['templates/tpl-plan.md'],
      'templates/tpl-plan.md: is',
    ],
    [
      'a comparison of an unknown role',
      'comparisons.json',
      (put) => put('0.left.roleId', 'wizard'),
      'comparisons.json: 0.left.roleId: no such role: wizard',
    ],
    [
      'a related role without a file',
      'related-roles.json',
      (put) => put('0.id', 'wizard'),
      'related-roles.json: 0.id: no such role: wizard',
    ],
    [
      'a term of an unknown skill',
      'glossary.json',
      (put) => put('3.skillIds', ['magic']),
      'glossary.json: 3.skillIds.0: no such skill: magic',
    ],
    [
      'weeks that overlap',
      'phases/phase-2.json',
      (put) => put('weeks', [5, 10]),
      'phases/phase-2.json: weeks: overlap: week 5 belongs to the phase before',
    ],
    [
      'weeks with a hole',
      'phases/phase-2.json',
      (put) => put('weeks', [8, 10]),
      'phases/phase-2.json: weeks: a hole: weeks 6 to 7 belong to no phase',
    ],
    [
      'weeks that end early',
      'guide.json',
      (put) => put('totalWeeks', 30),
      'guide.json: totalWeeks: is 30, the phases end with week 22',
    ],
    [
      'weeks that end before they begin',
      'phases/phase-2.json',
      (put) => put('weeks', [10, 6]),
      'phases/phase-2.json: weeks: ends before it begins',
    ],
    [
      'a search that takes no title',
      'searches.json',
      (put) => put('boards.0.address', 'https://jobs.example'),
      'searches.json: boards.0.address: has no {query} in it',
    ],
    [
      'an address of another kind',
      'salary.json',
      (put) => put('whereToCheck.0.address', 'javascript:alert(1)'),
      'salary.json: whereToCheck.0.address: is no https address',
    ],
  ])('%s', (_, file, breakIt, expected) => {
    expect(faultsAfter(file, breakIt).join('\n')).toContain(expected);
  });
});
