import { type Matcher, step, stepGap, symbolsOf } from '../index/matcher.ts';
import { breakBefore, type Tokens } from '../text/tokens.ts';

/** A wording found: tokens `first` to `last`. */
export interface Hit {
  alias: number;
  first: number;
  last: number;
}

/** Most words that a gap of a pattern may hold. */
export const gapWords = 4;

/**
 * Finds every wording of the guide in one pass. Each open match is a place in the tree of wordings; a word moves it on,
 * lets it wait inside a gap, or ends it. Wordings stop at a comma, gaps at the end of a clause.
 * The number of open matches is bounded by the tree's depth and width, so the cost is linear in the text.
 */
export function scanTokens(matcher: Matcher, tokens: Tokens, lang: string | null): Hit[] {
  const hits: Hit[] = [];
  // Open matches as triples: node, first token, words the gap may still hold (-1: not in a gap).
  let open: number[] = [];
  let next: number[] = [];

  const advance = (node: number, first: number, at: number): void => {
    for (const alias of matcher.endsAt[node] ?? []) hits.push({ alias, first, last: at });
    next.push(node, first, -1);
    const behindGap = stepGap(matcher, node);
    if (behindGap >= 0) next.push(behindGap, first, gapWords);
  };

  for (let at = 0; at < tokens.count; at++) {
    const symbols = symbolsOf(matcher, tokens.words[at] ?? '', lang);
    const parted = tokens.breaks[at] ?? breakBefore.none;
    next = [];
    for (let state = 0; state < open.length; state += 3) {
      const node = open[state] ?? 0;
      const first = open[state + 1] ?? 0;
      const gap = open[state + 2] ?? -1;
      if (parted >= (gap < 0 ? breakBefore.comma : breakBefore.clause)) continue;
      for (const symbol of symbols) {
        const target = step(matcher, node, symbol);
        if (target >= 0) advance(target, first, at);
      }
      if (gap > 0) next.push(node, first, gap - 1);
    }
    for (const symbol of symbols) {
      const target = step(matcher, 0, symbol);
      if (target >= 0) advance(target, at, at);
    }
    open = next;
  }
  return hits;
}
