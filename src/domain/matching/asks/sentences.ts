import type { TokenRange } from '../clauses/token-range.ts';
import { breakBefore, type Tokens } from '../text/tokens.ts';

/** Longest stretch that is shown as evidence, in UTF-16 units. */
export const longestEvidence = 160;

/** The sentence around tokens `first` to `last`. */
export function sentenceAround(tokens: Tokens, first: number, last: number): TokenRange {
  let from = first;
  while (from > 0 && (tokens.breaks[from] ?? 0) < breakBefore.sentence) from--;
  let to = last;
  while (to + 1 < tokens.count && (tokens.breaks[to + 1] ?? 0) < breakBefore.sentence) to++;
  return { first: from, last: to };
}

/**
 * The stretch of text that shows a hit: its whole sentence where that is short enough, else the widest run of words
 * around the hit that fits, ending at a clause's end where one is near.
 * @param longest in UTF-16 units.
 */
export function evidenceStretch(
  tokens: Tokens,
  hit: TokenRange,
  longest: number = longestEvidence,
): { start: number; end: number } {
  const sentence = sentenceAround(tokens, hit.first, hit.last);
  let { first, last } = hit;
  const width = (from: number, to: number): number => endOf(tokens, to) - startOf(tokens, from);
  if (width(first, last) > longest) {
    return { start: startOf(tokens, first), end: startOf(tokens, first) + longest };
  }
  if (width(sentence.first, sentence.last) <= longest) {
    return { start: startOf(tokens, sentence.first), end: endOf(tokens, sentence.last) };
  }
  // Clause by clause to the right, then to the left, then word by word.
  for (const unit of [breakBefore.comma, breakBefore.none]) {
    for (let grew = true; grew; ) {
      grew = false;
      const right = nextEdge(tokens, last, sentence.last, unit);
      if (right > last && width(first, right) <= longest) {
        last = right;
        grew = true;
      }
      const left = lastEdge(tokens, first, sentence.first, unit);
      if (left < first && width(left, last) <= longest) {
        first = left;
        grew = true;
      }
    }
  }
  return { start: startOf(tokens, first), end: endOf(tokens, last) };
}

/** The words of a hit themselves. */
export function wordsAt(tokens: Tokens, { first, last }: TokenRange): { start: number; end: number } {
  return { start: startOf(tokens, first), end: endOf(tokens, last) };
}

/** End of the next stretch to the right of `last` that a mark of at least `unit` closes. */
function nextEdge(tokens: Tokens, last: number, limit: number, unit: number): number {
  let at = Math.min(last + 1, limit);
  while (at < limit && (tokens.breaks[at + 1] ?? 0) < unit) at++;
  return at;
}

function lastEdge(tokens: Tokens, first: number, limit: number, unit: number): number {
  let at = Math.max(first - 1, limit);
  while (at > limit && (tokens.breaks[at] ?? 0) < unit) at--;
  return at;
}

function startOf(tokens: Tokens, at: number): number {
  return tokens.starts[at] ?? 0;
}

function endOf(tokens: Tokens, at: number): number {
  return tokens.ends[at] ?? 0;
}
