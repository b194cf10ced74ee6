import type { SavedPosting } from '../ledger/saved-posting.ts';
import type { Guide } from './guide.ts';

/** Kinds of what can be found, in the order in which they are shown. */
export const documentKinds = [
  'topic',
  'skill',
  'term',
  'portfolio',
  'question',
  'role',
  'comparison',
  'action',
  'part',
  'posting',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** One thing that the search can find. */
export interface SearchDocument {
  kind: DocumentKind;
  /** Where it leads (`toPlace`). */
  place: string;
  title: string;
  /** Other names. */
  also: string;
  /** Its texts; the one that holds the hit is shown. */
  texts: string[];
}

/** Everything of a guide, and the reader's kept postings, as documents to search. */
export function searchDocuments(guide: Guide, postings: readonly SavedPosting[] = []): SearchDocument[] {
  const labels = new Map(guide.skills.map(({ id, label }) => [id, label]));
  const names = (ids: readonly string[]) => ids.flatMap((id) => labels.get(id) ?? []).join(', ');
  return [
    ...guide.phases.flatMap(({ topics }) =>
      topics.map(({ id, title, why, practice, steps, doneWhen, skillIds }) => ({
        kind: 'topic' as const,
        place: `topic/${id}`,
        title,
        also: names(skillIds),
        texts: [why, practice, doneWhen, ...steps],
      })),
    ),
    ...guide.skills.map(({ id, label, summary, learnMore }) => ({
      kind: 'skill' as const,
      place: `skill/${id}`,
      title: label,
      also: '',
      texts: [summary, learnMore],
    })),
    ...guide.glossary.map(({ id, term, aka, definition, whyItMattersToAPm }) => ({
      kind: 'term' as const,
      place: `term/${id}`,
      title: term,
      also: aka.join(', '),
      texts: [definition, whyItMattersToAPm],
    })),
    ...guide.portfolioIdeas.map(({ id, title, what, brief, showsSkillIds }) => ({
      kind: 'portfolio' as const,
      place: `portfolio/${id}`,
      title,
      also: names(showsSkillIds),
      texts: [what, ...brief],
    })),
    ...guide.faq.map(({ id, question, answer }) => ({
      kind: 'question' as const,
      place: `question/${id}`,
      title: question,
      also: '',
      texts: [answer],
    })),
    ...guide.related.map(({ id, title, summary, howItDiffers, howPostingsRead }) => ({
      kind: 'role' as const,
      place: `role/${id}`,
      title,
      also: '',
      texts: [summary, howItDiffers, howPostingsRead],
    })),
    ...guide.comparisons.map(({ id, title, summary, rows, chooseLeftIf, chooseRightIf }) => ({
      kind: 'comparison' as const,
      place: `comparison/${id}`,
      title,
      also: '',
      texts: [
        summary,
        ...rows.map(({ dimension, left, right }) => `${dimension}: ${left} / ${right}`),
        chooseLeftIf,
        chooseRightIf,
      ],
    })),
    ...guide.actions.map(({ title, text }) => ({
      kind: 'action' as const,
      place: 'actions',
      title,
      also: '',
      texts: [text],
    })),
    ...partDocuments(guide),
    ...postings.map(({ key, posting, note }) => ({
      kind: 'posting' as const,
      place: `saved/${key}`,
      title: posting.title,
      also: [posting.company ?? '', ...posting.locations].filter(Boolean).join(', '),
      texts: [note, ...posting.lines.map(({ text }) => text)],
    })),
  ];
}

/** Parts that are one page. `title` is empty: it is the surface's own word for the part. */
function partDocuments({ overview, tagline, hoursNote, salary, searches, phases }: Guide): SearchDocument[] {
  const part = (place: string, texts: string[]) => ({ kind: 'part' as const, place, title: '', also: '', texts });
  return [
    part('overview', [tagline, ...overview, hoursNote]),
    part('pay', [
      salary.note,
      salary.howToLook,
      ...salary.whereToCheck.map(({ region, name }) => `${region}: ${name}`),
    ]),
    part('searches', [searches.titles.join(', '), searches.boards.map(({ board }) => board).join(', ')]),
    part(
      'guide',
      phases.flatMap(({ title, goal, milestone }) => [`${title}. ${goal}`, milestone]),
    ),
  ];
}
