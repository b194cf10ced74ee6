import type { Matcher } from '../index/matcher.ts';
import type { Tokens } from '../text/tokens.ts';
import { isNegated } from './negation.ts';
import type { Hit } from './scan-tokens.ts';
import { sentenceAround, type TokenRange } from './sentences.ts';

/** Parts of the judgement that an evaluation can take out, to see what each is worth. */
export interface JudgeOptions {
  /** Contexts, negative wordings, negation and sentences that never ask. */
  contextRules: boolean;
}

/**
 * Keeps the hits that count: written as they must be, with their company nearby, outside wordings and sentences that
 * rule them out, and not inside a longer wording.
 */
export function judgeHits(
  matcher: Matcher,
  tokens: Tokens,
  lang: string | null,
  found: Hit[],
  { contextRules }: JudgeOptions,
): Hit[] {
  const skills = matcher.skills.length;
  const wordings: Hit[] = [];
  const negatives: Hit[] = [];
  const sets: Hit[] = [];
  const never: TokenRange[] = [];
  for (const hit of found) {
    const alias = matcher.aliases[hit.alias];
    if (!alias || (alias.lang !== null && alias.lang !== lang)) continue;
    if (alias.cased !== null && !isWrittenAs(tokens, hit, alias.cased)) continue;
    if (alias.kind === 'negative') negatives.push(hit);
    else if (alias.kind === 'set') sets.push(hit);
    else if (alias.kind === 'never') never.push(sentenceAround(tokens, hit.first, hit.last));
    else if (alias.owner < skills) wordings.push(hit);
  }
  if (!contextRules) return longestOnly(matcher, wordings);

  const counted = wordings.filter((hit) => {
    const alias = matcher.aliases[hit.alias];
    if (!alias) return false;
    if (negatives.some((other) => matcher.aliases[other.alias]?.owner === alias.owner && touches(other, hit)))
      return false;
    if (never.some((sentence) => touches(sentence, hit))) return false;
    if (alias.needs >= 0 && !hasCompany(matcher, sets, skills + alias.needs, hit)) return false;
    return !isNegated(tokens, hit);
  });
  return longestOnly(matcher, counted);
}

/** Whether the text has the wording's own capitals; only a plural `s` may follow. */
function isWrittenAs(tokens: Tokens, hit: Hit, cased: string): boolean {
  const text = tokens.text.slice(tokens.starts[hit.first] ?? 0, tokens.ends[hit.last] ?? 0);
  return text === cased || text === `${cased}s`;
}

function touches(one: TokenRange, other: TokenRange): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function hasCompany(matcher: Matcher, sets: Hit[], owner: number, hit: Hit): boolean {
  const reach = matcher.contextWindowWords;
  return sets.some(
    (set) =>
      matcher.aliases[set.alias]?.owner === owner &&
      !touches(set, hit) &&
      set.first <= hit.last + reach &&
      set.last >= hit.first - reach,
  );
}

/** A wording inside a longer one does not count: "Azure" in "Azure DevOps". Patterns with gaps neither hide nor are hidden. */
function longestOnly(matcher: Matcher, hits: Hit[]): Hit[] {
  const solid = hits.filter((hit) => matcher.aliases[hit.alias]?.kind !== 'pattern');
  return hits.filter((hit) => {
    const alias = matcher.aliases[hit.alias];
    if (alias?.kind === 'pattern') return true;
    return !solid.some(
      (other) =>
        other.first <= hit.first &&
        other.last >= hit.last &&
        other.last - other.first > hit.last - hit.first &&
        matcher.aliases[other.alias]?.owner !== alias?.owner,
    );
  });
}
