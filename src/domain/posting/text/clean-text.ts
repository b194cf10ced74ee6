/** Soft hyphens, zero-width signs, byte-order marks and bidirectional controls: never part of what a posting says. */
const unseen = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Spaces of every width, tabs included, line ends not. */
const spaces = /[^\S\n]+/g;

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&nbsp;': ' ',
};

/**
 * Text as a person reads it: composed letters, plain spaces, real line ends, no unseen signs.
 * Some sources leave escapes of their own format in the text (`\n`, `&amp;`); these are undone once.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\\r\\n|\\n|\\r/g, '\n')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/&(?:amp|lt|gt|quot|apos|nbsp|#39|#x27);/gi, (entity) => entities[entity.toLowerCase()] ?? entity)
    .replace(unseen, '')
    .replace(spaces, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\n+/g, ' ');
}
