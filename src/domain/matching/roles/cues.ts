/** Kinds of work that roles do. Two roles may share one: with AI as the subject and without. */
export const families = ['project', 'product', 'automation', 'consulting', 'building'] as const;
export type Family = (typeof families)[number];

/**
 * Groups of wordings that tell roles apart, compiled from `roles/*.json` and `titles.json`. Their order is part of the
 * packed index.
 */
export const cueGroups = [
  'title-project',
  'title-product',
  'title-automation',
  'title-consulting',
  'title-building',
  'title-elsewhere',
  'ai',
  'models',
  'ai-as-tool',
  'other-subject',
  'not-a-job',
  'not-subject',
  'automation',
  'duty-project',
  'duty-product',
  'duty-automation',
  'duty-consulting',
  'duty-building',
  'topic-ai',
  'topic-automation',
  'topic-building',
  'topic-other',
] as const;
export type CueGroup = (typeof cueGroups)[number];

/** What the skills found in a posting speak for: a kind of work, or AI as its subject (`titles.json: skills`). */
export const skillSides = [...families, 'ai'] as const;
export type SkillSide = (typeof skillSides)[number];

/** Groups that count in the title only. */
export const titleGroups: ReadonlySet<CueGroup> = new Set([
  'title-project',
  'title-product',
  'title-automation',
  'title-consulting',
  'title-building',
  'title-elsewhere',
]);
