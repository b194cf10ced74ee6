import { expect, test } from 'vitest';
import { guideFolders } from '../../../scripts/content-plugin.ts';
import { readGuideFolder } from '../../../scripts/read-guide-folder.ts';
import { documentMarkdown } from '../../../src/domain/export/document-markdown.ts';
import { type DocumentWords, guideDocument } from '../../../src/domain/export/guide-document.ts';
import { noProgress, type Progress } from '../../../src/domain/progress/progress.ts';

const guide = readGuideFolder(guideFolders()[0] ?? '');
const topic = guide.phases[0]?.topics[0];
if (!topic) throw new Error('The guide has a topic.');

const words: DocumentWords = {
  states: { todo: 'to do', doing: 'doing', done: 'done' },
  weeks: (first, last) => `weeks ${first}-${last}`,
  hours: (hours) => `${hours} h`,
  reviewed: 'Reviewed',
  overview: 'Overview',
  roadmap: 'Roadmap',
  milestone: 'Milestone:',
  exercise: 'Exercise',
  doneWhen: 'Done when',
  note: 'Note',
  link: 'Link',
  portfolio: 'Portfolio',
  pay: 'Pay',
  payWhere: 'Where',
  questions: 'Questions',
  glossary: 'Glossary',
  comparisons: 'Comparisons',
  chooseIf: (label) => `${label}, if:`,
  roles: 'Roles',
  howItDiffers: 'Differs',
  howPostingsRead: 'Postings',
  actions: 'Actions',
  searches: 'Searches',
};
const progress: Progress = {
  ...noProgress,
  topics: {
    [topic.id]: {
      state: 'doing',
      steps: [0],
      note: '# Not a heading\n* <b>bold</b> | cell',
      link: 'https://example.org',
    },
  },
};

test('Markdown holds every topic, idea, question, role, comparison and term', () => {
  const text = documentMarkdown(guideDocument(guide, noProgress, words)).replaceAll('\\', '');
  const parts = [
    ...guide.overview,
    ...guide.phases.flatMap((phase) => [
      phase.goal,
      phase.milestone,
      ...phase.topics.flatMap((one) => [one.title, one.why, ...one.steps]),
    ]),
    ...guide.portfolioIdeas.flatMap(({ title, brief }) => [title, ...brief]),
    ...guide.faq.flatMap(({ question, answer }) => [question, answer]),
    ...guide.related.map(({ howPostingsRead }) => howPostingsRead),
    ...guide.comparisons.flatMap(({ rows }) => rows.map(({ left }) => left)),
    ...guide.glossary.flatMap(({ term, definition }) => [term, definition]),
    ...guide.searches.boards.map(({ board }) => board),
  ];
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
});

test('the reader’s progress, note and link stand in it, and no sign of the note becomes markup', () => {
  const lines = documentMarkdown(guideDocument(guide, progress, words)).split('\n');
  expect(lines).toContain(`- [x] ${topic.steps[0]}`);
  expect(lines).toContain(`- [ ] ${topic.steps[1]}`);
  expect(lines.some((line) => line.startsWith('doing · weeks '))).toBe(true);
  expect(lines.some((line) => line.startsWith('Link: https://example.org'))).toBe(true);
  const note = lines.findIndex((line) => line.startsWith('Note: '));
  expect(lines.slice(note, note + 3)).toEqual(['Note: \\# Not a heading', '', '\\* \\<b\\>bold\\</b\\> \\| cell']);
});

test('headings step down by one at most', () => {
  const levels = guideDocument(guide, noProgress, words).flatMap((block) =>
    block.kind === 'heading' ? [block.level] : [],
  );
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
});
