import type { Evidence } from '../../domain/matching/reading.ts';
import type { Posting } from '../../domain/posting/posting.ts';

/** A sentence cut at its evidence: letter for letter the posting's own words. */
export interface Quote {
  before: string;
  marked: string;
  after: string;
}

/** The line a stretch stands in; the title for -1. */
export function lineText(posting: Pick<Posting, 'title' | 'lines'>, line: number): string {
  return line < 0 ? posting.title : (posting.lines[line]?.text ?? '');
}

/** The evidence's own words. */
export function evidenceText(posting: Pick<Posting, 'title' | 'lines'>, { line, start, end }: Evidence): string {
  return lineText(posting, line).slice(start, end);
}

/** The whole sentence around a stretch: from the last full stop before it to the next one after it. */
export function sentenceAround(posting: Pick<Posting, 'title' | 'lines'>, { line, start, end }: Evidence): Quote {
  const text = lineText(posting, line);
  const breaks = [...text.matchAll(/[.!?…]\s+(?=\p{Lu})/gu)].map(({ 0: match, index }) => index + match.length);
  const from = breaks.findLast((at) => at <= start) ?? 0;
  const to = breaks.find((at) => at >= end) ?? text.length;
  return { before: text.slice(from, start), marked: text.slice(start, end), after: text.slice(end, to).trimEnd() };
}
