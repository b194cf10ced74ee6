import type { Guide, Phase, Topic } from '../guide/guide.ts';
import { ideaProgress, topicProgress } from '../progress/change-progress.ts';
import type { Progress, TopicState } from '../progress/progress.ts';

/** A piece of a document, as print and Markdown both know it. */
export type DocumentBlock =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'checks'; items: { text: string; done: boolean }[] }
  | { kind: 'table'; head: string[]; rows: string[][] };

/** The document's own words, in the reader's language. */
export interface DocumentWords {
  states: Record<TopicState, string>;
  weeks(first: number, last: number): string;
  hours(hours: number): string;
  reviewed: string;
  overview: string;
  roadmap: string;
  milestone: string;
  exercise: string;
  doneWhen: string;
  note: string;
  link: string;
  portfolio: string;
  pay: string;
  payWhere: string;
  questions: string;
  glossary: string;
  comparisons: string;
  chooseIf(label: string): string;
  roles: string;
  howItDiffers: string;
  howPostingsRead: string;
  actions: string;
  searches: string;
}

const heading = (level: 1 | 2 | 3 | 4, text: string): DocumentBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });

/** The whole guide with the reader's progress, notes and links, in reading order. */
export function guideDocument(guide: Guide, progress: Progress, words: DocumentWords): DocumentBlock[] {
  return [
    heading(1, guide.title),
    paragraph(guide.tagline),
    paragraph(words.reviewed),
    heading(2, words.overview),
    ...guide.overview.map(paragraph),
    paragraph(guide.hoursNote),
    heading(2, words.roadmap),
    ...guide.phases.flatMap((phase) => phaseBlocks(phase, progress, words)),
    heading(2, words.portfolio),
    ...guide.portfolioIdeas.flatMap(({ id, title, what, brief }) => {
      const { state, steps, link } = ideaProgress(progress, id);
      return [
        heading(3, title),
        paragraph(words.states[state]),
        paragraph(what),
        checks(brief, steps),
        ...(link === '' ? [] : [paragraph(`${words.link}: ${link}`)]),
      ];
    }),
    ...restOfGuide(guide, words),
  ];
}

function phaseBlocks(phase: Phase, progress: Progress, words: DocumentWords): DocumentBlock[] {
  return [
    heading(3, phase.title),
    paragraph(words.weeks(...phase.weeks)),
    paragraph(phase.goal),
    ...phase.topics.flatMap((topic) => topicBlocks(topic, progress, words)),
    paragraph(`${words.milestone} ${phase.milestone}`),
  ];
}

function topicBlocks(topic: Topic, progress: Progress, words: DocumentWords): DocumentBlock[] {
  const { state, steps, note, link } = topicProgress(progress, topic.id);
  return [
    heading(4, topic.title),
    paragraph([words.states[state], words.weeks(...topic.weeks), words.hours(topic.hours)].join(' · ')),
    paragraph(topic.why),
    paragraph(`${words.exercise}: ${topic.practice}`),
    checks(topic.steps, steps),
    paragraph(`${words.doneWhen}: ${topic.doneWhen}`),
    ...(note.trim() === '' ? [] : [paragraph(`${words.note}: ${note.trim()}`)]),
    ...(link === '' ? [] : [paragraph(`${words.link}: ${link}`)]),
  ];
}

function restOfGuide(guide: Guide, words: DocumentWords): DocumentBlock[] {
  const { salary, searches } = guide;
  return [
    heading(2, words.pay),
    paragraph(salary.note),
    paragraph(salary.howToLook),
    heading(3, words.payWhere),
    { kind: 'list', items: salary.whereToCheck.map(({ region, name, address }) => `${region}: ${name}, ${address}`) },
    heading(2, words.questions),
    ...guide.faq.flatMap(({ question, answer }) => [heading(3, question), paragraph(answer)]),
    heading(2, words.roles),
    ...guide.related.flatMap(({ title, summary, howItDiffers, howPostingsRead }) => [
      heading(3, title),
      paragraph(summary),
      paragraph(`${words.howItDiffers}: ${howItDiffers}`),
      paragraph(`${words.howPostingsRead}: ${howPostingsRead}`),
    ]),
    heading(2, words.comparisons),
    ...guide.comparisons.flatMap(({ title, summary, left, right, rows, chooseLeftIf, chooseRightIf }) => [
      heading(3, title),
      paragraph(summary),
      {
        kind: 'table' as const,
        head: ['', left.label, right.label],
        rows: rows.map((row) => [row.dimension, row.left, row.right]),
      },
      paragraph(`${words.chooseIf(left.label)} ${chooseLeftIf}`),
      paragraph(`${words.chooseIf(right.label)} ${chooseRightIf}`),
    ]),
    heading(2, words.actions),
    ...guide.actions.flatMap(({ title, text }) => [heading(3, title), paragraph(text)]),
    heading(2, words.searches),
    { kind: 'list', items: searches.titles },
    {
      kind: 'list',
      items: searches.boards.map(
        ({ board, address }) => `${board}: ${address.replace('{query}', encodeURIComponent(searches.titles[0] ?? ''))}`,
      ),
    },
    heading(2, words.glossary),
    ...guide.glossary.flatMap(({ term, aka, definition, whyItMattersToAPm }) => [
      heading(3, aka.length > 0 ? `${term} (${aka.join(', ')})` : term),
      paragraph(`${definition} ${whyItMattersToAPm}`),
    ]),
  ];
}

function checks(parts: readonly string[], ticked: readonly number[]): DocumentBlock {
  return { kind: 'checks', items: parts.map((text, at) => ({ text, done: ticked.includes(at) })) };
}
