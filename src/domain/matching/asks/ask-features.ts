import type { Posting, Section } from '../../posting/posting.ts';
import type { Found } from './found.ts';

/** What is weighed besides the wordings themselves: one number for each, per skill. */
export const askFeatureNames = [
  'always',
  'hits',
  'wordings',
  'titleProduct',
  'titleProject',
  'titleOther',
  'notEnglish',
  'hitsInJob',
  'noHitInJob',
  'length',
] as const;

/** What the title says of the job, as far as it bears on how its lines are meant: a product manager "drives delivery" in passing. */
type TitleKind = 'titleProduct' | 'titleProject' | 'titleOther';

/** What is the same for every skill of a posting. */
export interface AskContext {
  title: TitleKind;
  lang: string | null;
  /** UTF-16 units in the lines that may ask. */
  length: number;
}

const product = /\bproduct|\bprodukt|\bproduit|\bowner\b/i;
const project = /\bproje[ck]t|\bprojet|\bprogram|\bdelivery|\bscrum|\bpmo\b|\bengagement manager/i;

const inJob: ReadonlySet<Section> = new Set(['duties', 'required', 'preferred']);
const aside: ReadonlySet<Section> = new Set(['company', 'benefits', 'process']);

/** Length of a usual posting, and the shortest that is told from one. */
const usualLength = 2_500;
const shortest = 400;

export function askContext({ title, lang, lines }: Posting): AskContext {
  let length = 0;
  for (const { section, text } of lines) if (!aside.has(section)) length += text.length;
  return { title: titleKind(title), lang, length };
}

function titleKind(title: string): TitleKind {
  if (product.test(title)) return 'titleProduct';
  return project.test(title) ? 'titleProject' : 'titleOther';
}

/**
 * The features of one skill in one posting, in the order of `askFeatureNames`.
 * Counts go in as logarithms: the second mention says less than the first.
 * @param found every stretch that shows the skill; at least one.
 */
export function askFeatures(found: readonly Found[], { title, lang, length }: AskContext): number[] {
  const wordings = new Set(found.map(({ alias }) => alias));
  const job = found.filter(({ section }) => inJob.has(section)).length;
  return [
    1,
    Math.log1p(found.length),
    Math.log1p(wordings.size),
    title === 'titleProduct' ? 1 : 0,
    title === 'titleProject' ? 1 : 0,
    title === 'titleOther' ? 1 : 0,
    lang === null || lang === 'en' ? 0 : 1,
    Math.log1p(job),
    job === 0 ? 1 : 0,
    Math.log(Math.max(shortest, length) / usualLength),
  ];
}
