import { isIn } from '../clauses/clause-marks.ts';
import { touches } from '../clauses/token-range.ts';
import type { IndexedKind } from '../index/match-index.ts';
import type { Matcher } from '../index/matcher.ts';
import type { ReadLine } from '../lines/read-lines.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Hit } from './scan-tokens.ts';
import { sentenceAround } from './sentences.ts';

/** Parts of the judgement that an evaluation can take out, to see what each is worth. */
export interface JudgeOptions {
  /** Contexts, negative wordings, negation and sentences that never ask. */
  contextRules: boolean;
}

const asking: ReadonlySet<IndexedKind> = new Set(['exact', 'fuzzy', 'context', 'pattern']);

/**
 * Keeps the hits that count: written as they must be, with their company nearby, outside wordings, clauses and sentences
 * that rule them out, and not inside a longer wording.
 * @param found wordings of skills in the line, or near to such.
 */
export function judgeHits(
  matcher: Matcher,
  read: ReadLine,
  found: readonly Hit[],
  { contextRules }: JudgeOptions,
): Hit[] {
  const { tokens, marks } = read;
  const wordings = found.filter((hit) => {
    const alias = matcher.aliases[hit.alias];
    return alias && asking.has(alias.kind) && (alias.cased === null || isWrittenAs(tokens, hit, alias.cased));
  });
  if (!contextRules || wordings.length === 0) return longestOnly(matcher, wordings);

  const ofKind = (kind: IndexedKind): Hit[] => read.hits.filter(({ alias }) => matcher.aliases[alias]?.kind === kind);
  const negatives = ofKind('negative');
  const sets = ofKind('set');
  const never = ofKind('never').map(({ first, last }) => sentenceAround(tokens, first, last));
  const counted = wordings.filter((hit) => {
    const alias = matcher.aliases[hit.alias];
    if (!alias || isIn(marks.ruledOut, hit) || never.some((sentence) => touches(sentence, hit))) return false;
    if (negatives.some((other) => matcher.aliases[other.alias]?.owner === alias.owner && touches(other, hit)))
      return false;
    return alias.needs < 0 || hasCompany(matcher, sets, matcher.skills.length + alias.needs, hit);
  });
  return longestOnly(matcher, counted);
}

/** Whether the text has the wording's own capitals; only a plural `s` may follow. */
function isWrittenAs(tokens: Tokens, hit: Hit, cased: string): boolean {
  const text = tokens.text.slice(tokens.starts[hit.first] ?? 0, tokens.ends[hit.last] ?? 0);
  return text === cased || text === `${cased}s`;
}

function hasCompany(matcher: Matcher, sets: readonly Hit[], owner: number, hit: Hit): boolean {
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
function longestOnly(matcher: Matcher, hits: readonly Hit[]): Hit[] {
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
