import type { Posting } from '../posting/posting.ts';
import type { Evidence } from './reading.ts';

type Texts = Pick<Posting, 'title' | 'lines'>;

/** The line a stretch stands in; the title for -1. */
export function lineText(posting: Texts, line: number): string {
  return line < 0 ? posting.title : (posting.lines[line]?.text ?? '');
}

/** The evidence's own words: a sentence, or the part of a long one around the wording. */
export function evidenceText(posting: Texts, { line, start, end }: Evidence): string {
  return lineText(posting, line).slice(start, end);
}

/** The wording inside the evidence that showed the skill; all of it where none is named. */
export function wordingOf(posting: Texts, { words, ...evidence }: Evidence): string {
  return evidenceText(posting, { ...evidence, ...words });
}
