import type { Evidence } from '../../domain/matching/reading.ts';
import type { Posting } from '../../domain/posting/posting.ts';

type Texts = Pick<Posting, 'title' | 'lines'>;

/** A part of a sentence: letter for letter the posting's own words. `at` is its offset in the line. */
export interface Piece {
  text: string;
  marked: boolean;
  at: number;
}

/** A whole sentence with its evidence marked. `line` is -1 for the title. */
export interface Quote {
  line: number;
  from: number;
  pieces: Piece[];
}

/** The line a stretch stands in; the title for -1. */
export function lineText(posting: Texts, line: number): string {
  return line < 0 ? posting.title : (posting.lines[line]?.text ?? '');
}

/** The evidence's own words. */
export function evidenceText(posting: Texts, { line, start, end }: Evidence): string {
  return lineText(posting, line).slice(start, end);
}

/** Text from `from` to `to`, cut at the stretches that are evidence; overlapping ones are marked as one. */
export function piecesOf(text: string, stretches: readonly Evidence[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const begin = Math.max(start, at);
    const close = Math.min(end, to);
    if (close <= begin) continue;
    if (begin > at) pieces.push({ text: text.slice(at, begin), marked: false, at });
    pieces.push({ text: text.slice(begin, close), marked: true, at: begin });
    at = close;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false, at });
  return pieces;
}

/** The whole sentences around an ask's evidence, each once, the strongest first. */
export function quotesOf(posting: Texts, evidence: readonly Evidence[]): Quote[] {
  const quotes: Quote[] = [];
  for (const one of evidence) {
    const text = lineText(posting, one.line);
    const [from, to] = sentenceBounds(text, one);
    if (quotes.some((quote) => quote.line === one.line && quote.from === from)) continue;
    const here = evidence.filter(({ line, start }) => line === one.line && from <= start && start < to);
    quotes.push({ line: one.line, from, pieces: piecesOf(text, here, from, to) });
  }
  return quotes;
}

/** From the last full stop before a stretch to the next one after it. */
function sentenceBounds(text: string, { start, end }: Evidence): [number, number] {
  const breaks = [...text.matchAll(/[.!?…]\s+(?=\p{Lu})/gu)].map(({ 0: match, index }) => index + match.length);
  const from = breaks.findLast((at) => at <= start) ?? 0;
  const to = breaks.find((at) => at >= end) ?? text.length;
  return [from, text.slice(0, to).trimEnd().length];
}

/** The heading a line stands under and its place below it, counted from 1; the whole text where there is none. */
export function placeOf(posting: Texts, line: number): { heading: string | null; number: number } {
  const heading = posting.lines.slice(0, line).findLastIndex(({ kind }) => kind === 'heading');
  return { heading: posting.lines[heading]?.text ?? null, number: line - heading };
}
