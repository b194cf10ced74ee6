import { lineText } from '../../domain/matching/evidence-text.ts';
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

/** Text from `from` to `to`, cut at the wordings of the evidence; overlapping ones are marked as one. */
export function piecesOf(text: string, evidence: readonly Evidence[], from = 0, to = text.length): Piece[] {
  const pieces: Piece[] = [];
  const stretches = evidence.map(({ start, end, words = { start, end } }) => words);
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

/** Most letters before the wording in a row of two lines. */
const mostBefore = 48;

/** The evidence for a row: begins a few words before the wording where that stands late in its sentence. */
export function rowPieces(posting: Texts, evidence: Evidence): Piece[] {
  const { line, start, end, words = { start, end } } = evidence;
  const text = lineText(posting, line);
  const late = words.start - start > mostBefore;
  const from = late ? text.indexOf(' ', words.start - mostBefore) + 1 : start;
  const pieces = piecesOf(text, [evidence], from, end);
  return late ? [{ text: '… ', marked: false, at: -1 }, ...pieces] : pieces;
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

/** Where a sentence begins inside a line, but for the first. */
function sentenceStarts(text: string): number[] {
  return [...text.matchAll(/[.!?…]\s+(?=\p{Lu})/gu)].map(({ 0: match, index }) => index + match.length);
}

/** The sentences of a line, each with its offset. */
export function sentencesOf(text: string): { from: number; to: number }[] {
  const starts = [0, ...sentenceStarts(text)];
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? text.length }));
}

/** From the last full stop before a stretch to the next one after it. */
function sentenceBounds(text: string, { start, end }: Evidence): [number, number] {
  const breaks = sentenceStarts(text);
  const from = breaks.findLast((at) => at <= start) ?? 0;
  const to = breaks.find((at) => at >= end) ?? text.length;
  return [from, text.slice(0, to).trimEnd().length];
}

/** The heading a line stands under and its place below it, counted from 1; the whole text where there is none. */
export function placeOf(posting: Texts, line: number): { heading: string | null; number: number } {
  const heading = posting.lines.slice(0, line).findLastIndex(({ kind }) => kind === 'heading');
  return { heading: posting.lines[heading]?.text ?? null, number: line - heading };
}
