import type { Posting } from '../posting/posting.ts';
import type { GlossaryTerm } from './guide.ts';

/** Where a term of the glossary stands in a posting: a line and the stretch of it. */
export interface TermPlace {
  id: string;
  line: number;
  start: number;
  end: number;
}

/** Signs that a wording may end with and still be the same word: plural and genitive. */
const endings = "(?:s|es|'s|’s)?";

function wordPattern(names: readonly string[]): RegExp {
  const spelled = names
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spelled.join('|')})${endings}(?![\\p{L}\\p{N}])`, 'iu');
}

/** The terms that a posting uses, each at its first place, in the order of the glossary. Whole words only. */
export function termsIn(posting: Pick<Posting, 'lines'>, glossary: readonly GlossaryTerm[]): TermPlace[] {
  return glossary.flatMap(({ id, term, aka }) => {
    const pattern = wordPattern([term, ...aka]);
    for (const [line, { text }] of posting.lines.entries()) {
      const match = pattern.exec(text);
      if (match) return [{ id, line, start: match.index, end: match.index + match[0].length }];
    }
    return [];
  });
}
