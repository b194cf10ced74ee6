import type { SkillId } from '../../guide/guide.ts';
import { askFeatureNames } from './ask-features.ts';

/**
 * How much each thing speaks for a skill being asked, in log-odds. Fitted by `scripts/fit-asks.ts` on labelled postings,
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
  const weights = raw as Partial<AskWeights> | null;
  if (typeof weights?.threshold !== 'number' || !isRecord(weights.skills) || !isRecord(weights.wordings)) {
    throw new Error('ask-weights.json: not of the shape that fit-asks writes');
  }
  for (const [skill, numbers] of Object.entries(weights.skills)) {
    if (!Array.isArray(numbers) || numbers.length !== askFeatureNames.length) {
      throw new Error(`ask-weights.json: ${skill} does not have ${askFeatureNames.length} weights`);
    }
  }
  return { threshold: weights.threshold, skills: weights.skills, wordings: weights.wordings };
}

function isRecord(value: unknown): value is Record<string, never> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
