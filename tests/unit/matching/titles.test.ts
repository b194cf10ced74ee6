import index from 'virtual:waypost/match-index';
import { describe, expect, it } from 'vitest';
import { prepareGuide } from '../../../src/domain/matching/index/matcher.ts';
import { readPosting } from '../../../src/domain/matching/read-posting.ts';
import type { Posting } from '../../../src/domain/posting/posting.ts';
import { samplePostings } from './sample-postings.ts';

const matcher = prepareGuide(index);
const roleOf = (title: string, sample: string) =>
  readPosting(matcher, { ...(samplePostings[sample] as Posting), title }, []).verdict.role;

/** Titles that name no AI, in the languages of the guide's titles. */
const plainTitles = [
  'Delivery Lead',
  'Engagement Manager',
  'Program Lead',
  'Technical Program Manager',
  'Scrum Master',
  'Workstream Lead',
  'Implementation Manager',
  'Senior Project Manager (Contract)',
  'Projektleiterin (m/w/d)',
  'Programm-Manager (all genders)',
  'Chef(fe) de projet H/F',
  'Responsable de programme',
  'Jefe de proyecto',
  'Gestora de proyectos',
  'Gerente de projetos',
  'Projectleider',
];

describe('a title that does not name AI', () => {
  it.each(plainTitles)('over duties about AI is the guide’s role: %s', (title) => {
    expect(roleOf(title, 'ai-project-manager')).toBe('ai-project-manager');
  });

  it.each(plainTitles)('over duties about a building site is none of it: %s', (title) => {
    expect(roleOf(title, 'project-manager')).toBe('project-manager');
  });
});

it('says that a title of another role stands over these duties', () => {
  const { verdict } = readPosting(
    matcher,
    { ...(samplePostings['project-manager'] as Posting), title: 'AI Project Manager' },
    [],
  );
  if (verdict.role === 'project-manager') expect(verdict.titleRole).toBe('ai-project-manager');
  else expect(verdict.couldBe).toBe('project-manager');
});

it('never names the same thing for and against a role', () => {
  for (const posting of Object.values(samplePostings)) {
    const { reasonsFor, reasonsAgainst } = readPosting(matcher, posting, []).verdict;
    const kinds = [...reasonsFor, ...reasonsAgainst].map(({ kind }) => kind.replace('Not', ''));
    expect(new Set(kinds).size).toBe(kinds.length);
  }
});

it('quotes no more than a clause as a reason', () => {
  for (const posting of Object.values(samplePostings)) {
    const { reasonsFor, reasonsAgainst } = readPosting(matcher, posting, []).verdict;
    for (const { evidence } of [...reasonsFor, ...reasonsAgainst])
      for (const { line, start, end } of evidence) if (line >= 0) expect(end - start).toBeLessThanOrEqual(90);
  }
});
