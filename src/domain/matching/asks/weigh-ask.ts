import type { Matcher } from '../index/matcher.ts';
import { type AskContext, askFeatures } from './ask-features.ts';
import type { Found } from './found.ts';

/** Log-odds that the posting asks for the skill, by the fitted weights. Each wording counts once. */
export function weighAsk(matcher: Matcher, skill: number, found: readonly Found[], context: AskContext): number {
  const weights = matcher.skillWeights[skill] ?? [];
  let odds = 0;
  for (const [at, value] of askFeatures(found, context).entries()) odds += (weights[at] ?? 0) * value;
  for (const alias of new Set(found.map((one) => one.alias))) odds += alias.weight;
  return odds;
}
