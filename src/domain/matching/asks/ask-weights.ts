import type { SkillId } from '../../guide/guide.ts';
import { askFeatureNames } from './ask-features.ts';

/**
 * How much each thing speaks for a skill being asked, in log-odds. Fitted by `npm run fit` on labelled postings,
 * kept in the guide's `ask-weights.json`, shipped in the match index.
 */
export interface AskWeights {
  /** Log-odds from which on a skill counts as asked. */
  threshold: number;
  /** For each skill a weight per feature, in the order of `askFeatureNames`. */
  skills: Record<SkillId, number[]>;
  /** For each skill what finding a wording adds, by the wording's text. Wordings that are not named add nothing. */
  wordings: Record<SkillId, Record<string, number>>;
}

/** Counts every hit as an ask: for guides without weights and as the starting point of the fit. */
export const noWeights: AskWeights = { threshold: Number.NEGATIVE_INFINITY, skills: {}, wordings: {} };

/**
 * Reads `ask-weights.json`.
 * @throws where it is not of that shape.
 */
export function parseAskWeights(raw: unknown): AskWeights {
  if (raw === undefined) return noWeights;
  if (!isRecord(raw) || typeof raw.threshold !== 'number' || !isRecord(raw.skills) || !isRecord(raw.wordings)) {
    throw new Error('ask-weights.json: not of the shape that fit writes');
  }
  return {
    threshold: raw.threshold,
    skills: Object.fromEntries(Object.entries(raw.skills).map(([skill, list]) => [skill, featureWeights(list, skill)])),
    wordings: Object.fromEntries(
      Object.entries(raw.wordings).map(([skill, weights]) => [skill, wordingWeights(weights, skill)]),
    ),
  };
}

/** Weights by name in the order of `askFeatureNames`. */
function featureWeights(named: unknown, skill: string): number[] {
  return askFeatureNames.map((name) => {
    const weight = isRecord(named) ? named[name] : undefined;
    if (typeof weight !== 'number') throw new Error(`ask-weights.json: ${skill} has no weight for ${name}`);
    return weight;
  });
}

function wordingWeights(weights: unknown, skill: string): Record<string, number> {
  if (!isRecord(weights)) throw new Error(`ask-weights.json: no weights of wordings for ${skill}`);
  return Object.fromEntries(
    Object.entries(weights).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
