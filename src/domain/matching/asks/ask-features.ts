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
] as const;

/** What the title says of the job, as far as it bears on how its lines are meant: a product manager "drives delivery" in passing. */
export type TitleKind = 'titleProduct' | 'titleProject' | 'titleOther';

const product = /\bproduct|\bprodukt|\bproduit|\bowner\b/i;
const project = /\bproje[ck]t|\bprojet|\bprogram|\bdelivery|\bscrum|\bpmo\b|\bengagement manager/i;

export function titleKind(title: string): TitleKind {
  if (product.test(title)) return 'titleProduct';
  return project.test(title) ? 'titleProject' : 'titleOther';
}

/**
 * The features of one skill in one posting, in the order of `askFeatureNames`.
 * Counts go in as logarithms: the second mention says less than the first.
 * @param found every stretch that shows the skill; at least one.
 */
export function askFeatures(found: readonly Found[], title: TitleKind, lang: string | null): number[] {
  const wordings = new Set(found.map(({ alias }) => alias));
  return [
    1,
    Math.log1p(found.length),
    Math.log1p(wordings.size),
    title === 'titleProduct' ? 1 : 0,
    title === 'titleProject' ? 1 : 0,
    title === 'titleOther' ? 1 : 0,
    lang === null || lang === 'en' ? 0 : 1,
  ];
}
