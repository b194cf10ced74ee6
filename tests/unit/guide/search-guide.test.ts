import { expect, test } from 'vitest';
import { guideFolders } from '../../../scripts/content-plugin.ts';
import { readGuideFolder } from '../../../scripts/read-guide-folder.ts';
import { searchDocuments } from '../../../src/domain/guide/search-documents.ts';
import { findWords, makeSearch } from '../../../src/domain/guide/search-guide.ts';

const guide = readGuideFolder(guideFolders()[0] ?? '');
const search = makeSearch(searchDocuments(guide));
const places = (query: string) => search(query).flatMap(({ hits }) => hits.map(({ document }) => document.place));

test('a term is found by its name, its other name and its meaning', () => {
  const term = guide.glossary.find(({ aka }) => aka.length > 0);
  expect(places(term?.term ?? '')).toContain(`term/${term?.id}`);
  expect(places(term?.aka[0] ?? '')).toContain(`term/${term?.id}`);
  expect(places('slowly becomes different')).toContain('term/data-drift');
});

test('every topic, skill, idea, question, role, comparison and term is found by its own title', () => {
  const missing = searchDocuments(guide)
    .filter(({ title }) => title !== '')
    .filter(({ title, place }) => !search(title).some(({ hits }) => hits.some((hit) => hit.document.place === place)))
    .map(({ title }) => title);
  expect(missing).toEqual([]);
});

test('every word must be found, in any order', () => {
  expect(places('pilots planning')).toContain('skill/experiment-planning');
  expect(places('pilots zebra')).toEqual([]);
});

test('a slip of the pen is forgiven, and only where nothing is spelled like it', () => {
  expect(places('stakholder')).toContain('skill/stakeholder-communication');
  for (const { hits } of search('pilot')) {
    for (const { title, text, marks, document } of hits) {
      expect(title.length + marks.length, document.place).toBeGreaterThan(0);
      expect(`${document.title} ${text} ${document.also}`.toLowerCase()).toContain('pilot');
    }
  }
});

test('hits in a title come before hits in a text of the same kind', () => {
  const terms = search('drift').find(({ kind }) => kind === 'term')?.hits ?? [];
  const titled = terms.map(({ title }) => title.length > 0);
  expect(titled).toContain(true);
  expect(titled.indexOf(false) === -1 || titled.indexOf(false) > titled.lastIndexOf(true)).toBe(true);
});

test('what is named so comes before what speaks of it', () => {
  expect(search('drift').map(({ kind }) => kind)[0]).toBe('term');
  const kinds = search('pilot').map(({ kind, hits }) => [kind, (hits[0]?.title.length ?? 0) > 0] as const);
  expect(kinds.map(([, named]) => named)).toEqual(
    kinds.map(([, named]) => named).toSorted((a, b) => Number(b) - Number(a)),
  );
  expect(kinds.map(([kind]) => kind)).toContain('topic');
});

test('a short word is found at the start of words alone', () => {
  const own = makeSearch([
    { kind: 'part', place: 'pay', title: '', also: '', texts: ['Said in an email.'] },
    { kind: 'part', place: 'guide', title: '', also: '', texts: ['AI is no magic.'] },
  ]);
  expect(own('ai').flatMap(({ hits }) => hits.map(({ document }) => document.place))).toEqual(['guide']);
});

test('too little to look for finds nothing', () => {
  for (const query of ['', ' ', 'a', '?!']) expect(search(query)).toEqual([]);
});

test('words are marked where they stand, whatever their accents and case', () => {
  const at = (text: string, words: string[]) => findWords(text, words).map(([start, end]) => text.slice(start, end));
  expect(at('Pilot, pilots and copilots', ['pilot'])).toEqual(['Pilot', 'pilot', 'pilot']);
  expect(at('Ein Entwurf über Daten', ['uber'])).toEqual(['über']);
  expect(at('AI in email', ['ai'])).toEqual(['AI']);
  expect(at('data database', ['data', 'database'])).toEqual(['data', 'database']);
  expect(at('𝒜 plan', ['plan'])).toEqual(['plan']);
});
