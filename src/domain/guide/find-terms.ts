import type { GlossaryTerm } from './guide.ts';

/** Lower case without accents, for finding and for letters. */
export function plainText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Terms whose name, other names or meaning hold every word of `looked`; those whose name begins with it come first. */
export function findTerms(glossary: readonly GlossaryTerm[], looked: string): GlossaryTerm[] {
  const words = plainText(looked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...glossary];
  const rank = ({ term, aka }: GlossaryTerm) => {
    const start = words.join(' ');
    if (plainText(term).startsWith(start)) return 0;
    if (aka.some((name) => plainText(name).startsWith(start))) return 1;
    return words.every((word) => plainText([term, ...aka].join(' ')).includes(word)) ? 2 : 3;
  };
  return glossary
    .filter(({ term, aka, definition }) => {
      const text = plainText([term, ...aka, definition].join(' '));
      return words.every((word) => text.includes(word));
    })
    .map((term) => ({ term, rank: rank(term) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ term }) => term);
}

/** Terms by first letter, A–Z; everything that begins with no letter stands under `#`. */
export function byLetter(terms: readonly GlossaryTerm[], locale: string): { letter: string; terms: GlossaryTerm[] }[] {
  const letters = new Map<string, GlossaryTerm[]>();
  for (const term of terms.toSorted((one, other) => one.term.localeCompare(other.term, locale))) {
    const first = plainText(term.term).charAt(0).toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : '#';
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, of]) => ({ letter, terms: of }));
}
