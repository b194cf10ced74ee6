import type { PagePrediction } from './prediction.ts';
import type { PageLabels } from './records.ts';

export const fields = ['title', 'company', 'location', 'starts', 'ends', 'edges', 'salary', 'date'] as const;
export type ScoredField = (typeof fields)[number];

/** For each field the label states: was it read right? A field without a label is absent. */
export type PageScore = Partial<Record<ScoredField, boolean>>;

/** White space folded, shapeless characters and literal line breaks gone. */
export function normalised(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\\n?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As `normalised`, without any white space: elements meet with or without a space between them. */
const squeezed = (text: string) => normalised(text).replaceAll(' ', '');

const lower = (text: string) => normalised(text).toLowerCase();

/**
 * Scores one prediction against its labels. Title: the same text. Company: the same but for legal forms and case.
 * Location: every word of the first place named, in either direction. Edges: the text begins with the labelled
 * beginning and ends with the labelled end, not a character beside them.
 */
export function scorePage(labels: PageLabels, prediction: PagePrediction): PageScore {
  const score: PageScore = {};
  if (labels.title !== null) score.title = lower(labels.title) === lower(prediction.title ?? '');
  if (labels.company !== null) score.company = sameName(labels.company, prediction.company ?? '');
  if (labels.location !== null) score.location = samePlace(labels.location, prediction.location ?? '');
  const text = squeezed(prediction.description ?? '');
  if (labels.starts !== null) score.starts = text.startsWith(squeezed(labels.starts));
  if (labels.ends !== null) score.ends = text.endsWith(squeezed(labels.ends));
  if (score.starts !== undefined && score.ends !== undefined) score.edges = score.starts && score.ends;
  if (labels.salary !== null) {
    const { salary } = prediction;
    score.salary =
      salary !== null &&
      near(salary.min ?? salary.max, labels.salary.min ?? labels.salary.max) &&
      (labels.salary.max === null || near(salary.max, labels.salary.max)) &&
      salary.currency === labels.salary.currency &&
      salary.period === labels.salary.period;
  }
  if (labels.datePosted !== null) score.date = labels.datePosted === prediction.datePosted;
  return score;
}

function near(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && Math.abs(one - other) <= Math.abs(other) * 0.001;
}

const legalForm = /[,.]?\s+(inc|llc|ltd|limited|gmbh|ag|se|s\.?r\.?o|a\.?s|corp|corporation|plc|pte ltd|co)\.?$/i;

function sameName(one: string, other: string): boolean {
  const bare = (name: string) => lower(name).replace(/[™®]/g, '').replace(legalForm, '').trim();
  return bare(one) === bare(other);
}

function samePlace(one: string, other: string): boolean {
  const words = (place: string) => lower(place).match(/[\p{L}\d]+/gu) ?? [];
  const wanted = words(one);
  const got = words(other);
  if (wanted.length === 0 || got.length === 0) return false;
  const within = (small: string[], large: string[]) => small.every((word) => large.includes(word));
  return within(wanted, got) || within(got, wanted);
}
