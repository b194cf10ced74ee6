import { letter } from './letters.ts';

/** Characters without a shape: joiners, direction marks, soft hyphens, byte-order marks. */
const shapeless = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** What a text holds that is to be cleaned; most pieces of a page hold nothing of it. */
const unclean = /\s\s|[^\S ]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

/** Text with white space folded and shapeless characters gone. */
export function cleanText(text: string): string {
  return (unclean.test(text) ? text.replace(shapeless, '').replace(/\s+/g, ' ') : text).trim();
}

/** As `cleanText`, for one piece of a line: a space at either end stays. */
export function cleanPiece(text: string): string {
  return unclean.test(text) ? text.replace(shapeless, '').replace(/\s+/g, ' ') : text;
}

const edges = new RegExp(`^[^${letter}\\d]+|(?<![^${letter}\\d])[^${letter}\\d]+$`, 'g');

const between = new RegExp(`[^${letter}\\d]+`, 'g');

/** A text's lower-case letters and digits, for comparing texts that elements part in different ways. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(between, '');
}

/** A line's lower-case words without marks around them, for comparing labels. */
export function labelOf(text: string): string {
  return cleanText(text).toLowerCase().replace(edges, '');
}
