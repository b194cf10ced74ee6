import { expect, test } from 'vitest';
import { byLetter, findTerms } from '../../../src/domain/guide/find-terms.ts';
import type { GlossaryTerm } from '../../../src/domain/guide/guide.ts';
import { termsIn } from '../../../src/domain/guide/terms-in.ts';

const term = (id: string, name: string, aka: string[] = [], definition = ''): GlossaryTerm => ({
  id,
  term: name,
  aka,
  definition,
  whyItMattersToAPm: '',
  skillIds: [],
});
const glossary = [
  term('api', 'API'),
  term('eval', 'Évaluation'),
  term('pilot', 'Pilot', ['trial run']),
  term('raid', 'RAID log', [], 'One list for risks.'),
  term('a-b', 'A/B test'),
  term('3', '3-point estimate'),
];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test('finds by name, other name and meaning; names that begin with the words come first', () => {
  expect(ids(findTerms(glossary, ''))).toEqual(ids(glossary));
  expect(ids(findTerms(glossary, 'trial'))).toEqual(['pilot']);
  expect(ids(findTerms(glossary, 'risks'))).toEqual(['raid']);
  expect(ids(findTerms(glossary, 'evaluation'))).toEqual(['eval']);
  expect(ids(findTerms(glossary, 'a'))[0]).toBe('api');
  expect(findTerms(glossary, 'pilot zebra')).toEqual([]);
});

test('letters run from A to Z, accents count as their letter, the rest stands under #', () => {
  expect(byLetter(glossary, 'en').map(({ letter, terms }) => [letter, terms.length])).toEqual([
    ['#', 1],
    ['A', 2],
    ['E', 1],
    ['P', 1],
    ['R', 1],
  ]);
});

const posting = (...texts: string[]) => ({
  lines: texts.map((text) => ({ kind: 'bullet' as const, section: 'duties' as const, text })),
});

test('terms of a posting stand where they are first used, as whole words', () => {
  const found = termsIn(posting('Our copilots and capital.', 'Run pilots with an API.', 'Another pilot.'), glossary);
  expect(found).toEqual([
    { id: 'api', line: 1, start: 19, end: 22 },
    { id: 'pilot', line: 1, start: 4, end: 10 },
  ]);
});

test('a name with signs is taken letter for letter, blanks and hyphens are one', () => {
  expect(ids(termsIn(posting('An A/B test, a trial-run.'), glossary))).toEqual(['pilot', 'a-b']);
  expect(termsIn(posting('An AxB test.'), glossary)).toEqual([]);
});
