import { gapSymbol } from '../index/match-index.ts';
import type { Matcher } from '../index/matcher.ts';
import { symbolsOf } from '../index/word-symbols.ts';
import { breakBefore, type Tokens } from '../text/tokens.ts';

/** A wording found: tokens `first` to `last`. */
export interface Hit {
  alias: number;
  first: number;
  last: number;
  /** Not the wording itself, but one near to it. */
  near?: true;
}

/** Most words that a gap of a pattern may hold. */
export const gapWords = 4;

/**
 * Finds every wording of the guide in one pass. Each open match is a place in the tree of wordings; a word moves it on,
 * lets it wait inside a gap, or ends it. Wordings stop at a comma, gaps at the end of a clause.
 * The number of open matches is bounded by the tree's depth and width, so the cost is linear in the text.
 */
export function scanTokens(matcher: Matcher, tokens: Tokens, lang: string | null): Hit[] {
  const { edgeStarts, edgeSymbols, endsAt, rootStep } = matcher;
  const hits: Hit[] = [];
  // Open matches as triples: node, first token, words the gap may still hold (-1: not in a gap).
  let open: number[] = [];
  let next: number[] = [];
  // For each symbol the stamp of the last token that stands for it; stamps never come again, so nothing is cleared.
  const { seenAt } = matcher;

  const advance = (node: number, first: number, at: number): void => {
    const ends = endsAt[node];
    if (ends) for (const alias of ends) hits.push({ alias, first, last: at });
    const edge = edgeStarts[node] ?? 0;
    if (edge === edgeStarts[node + 1]) return;
    next.push(node, first, -1);
    // The gap's symbol is the smallest, so its edge comes first.
    if (edgeSymbols[edge] === gapSymbol) next.push(edge + 1, first, gapWords);
  };

  for (let at = 0; at < tokens.count; at++) {
    const symbols = symbolsOf(matcher, tokens.words[at] ?? '', lang);
    const parted = tokens.breaks[at] ?? breakBefore.none;
    const stamp = nextStamp(matcher);
    for (const symbol of symbols) seenAt[symbol] = stamp;
    next = [];
    for (let state = 0; state < open.length; state += 3) {
      const node = open[state] ?? 0;
      const first = open[state + 1] ?? 0;
      const gap = open[state + 2] ?? -1;
      if (parted >= (gap < 0 ? breakBefore.comma : breakBefore.clause)) continue;
      const end = edgeStarts[node + 1] ?? 0;
      for (let edge = edgeStarts[node] ?? 0; edge < end; edge++) {
        if (seenAt[edgeSymbols[edge] ?? 0] === stamp) advance(edge + 1, first, at);
      }
      if (gap > 0) next.push(node, first, gap - 1);
    }
    for (const symbol of symbols) {
      const target = rootStep[symbol] ?? 0;
      if (target > 0) advance(target, at, at);
    }
    open = next;
  }
  return hits;
}

/** A number that stands nowhere in `seenAt`. */
function nextStamp(matcher: Matcher): number {
  if (matcher.stamp === 0xffffffff) {
    matcher.seenAt.fill(0);
    matcher.stamp = 0;
  }
  matcher.stamp++;
  return matcher.stamp;
}
