import type { TermCard } from '../../domain/guide/guide.ts';

/** Words alone, with a space at both ends, so that a term is found as whole words only. */
const folded = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The terms of the glossary that a text uses, by name or by another name. */
export function termsIn(terms: readonly TermCard[], text: string): TermCard[] {
  const words = folded(text);
  return terms.filter(({ term, aka }) => [term, ...aka].some((name) => words.includes(folded(name))));
}
