/** Characters without a shape: joiners, direction marks, soft hyphens, byte-order marks. */
const shapeless = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Text with white space folded and shapeless characters gone. */
export function cleanText(text: string): string {
  return text.replace(shapeless, '').replace(/\s+/g, ' ').trim();
}

/** As `cleanText`, for one piece of a line: a space at either end stays. */
export function cleanPiece(text: string): string {
  return text.replace(shapeless, '').replace(/\s+/g, ' ');
}

/** A line's lower-case words without marks around them, for comparing labels. */
export function labelOf(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
}
