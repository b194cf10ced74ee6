import { singularOf } from '../text/base-forms.ts';
import { tokenise } from '../text/tokenise.ts';

/** One place of a wording: a word in its base form, a word class, a number, or a gap of a few words. */
export type Element = { word: string } | { class: string } | 'number' | 'gap';

/** More variants than this from one alias is a slip of the pen. */
const mostVariants = 64;

/**
 * Reads an alias as the sequences of places that it stands for:
 * - `plan the work`: these words; written in base form they match inflections, `-ing` and `-ed` match as written
 * - `(a|b c)`: either; `[a]`: with or without
 * - `{manage}`: a word of that class; `{n}`, `{m}`: a number
 * - `…`: up to a few words of the same clause
 * - a hyphen: joined, parted or with a space
 * @throws where a bracket is open or there are too many variants.
 */
export function parsePattern(text: string): Element[][] {
  const variants = expand(text);
  if (variants.length > mostVariants) throw new Error(`Too many variants: ${text}`);
  return variants.map(elementsOf).filter((elements) => elements.length > 0);
}

/** Resolves `(a|b)` and `[a]` from the left, without nesting. */
function expand(text: string): string[] {
  const bracket = /\(([^()]*)\)|\[([^[\]]*)\]/.exec(text);
  if (!bracket) {
    if (/[()[\]]/.test(text)) throw new Error(`Open bracket: ${text}`);
    return expandHyphen(text);
  }
  const options = bracket[1] === undefined ? ['', bracket[2] ?? ''] : bracket[1].split('|');
  const before = text.slice(0, bracket.index);
  const after = text.slice(bracket.index + bracket[0].length);
  return options.flatMap((option) => expand(`${before}${option}${after}`));
}

/** `life-cycle` also stands for `lifecycle`; parted by a space is what the tokeniser makes of it anyway. */
function expandHyphen(text: string): string[] {
  const joined = text.replace(/(\p{L})-(?=\p{L})/gu, '$1');
  return joined === text ? [text] : [text, joined];
}

function elementsOf(text: string): Element[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((part): Element[] => {
      if (part === '…') return ['gap'];
      if (/^\{[nm]\}/.test(part)) return ['number', ...rangeEnd(part)];
      const named = /^\{([a-z-]+)\}$/.exec(part);
      if (named?.[1]) return [{ class: named[1] }];
      return tokenise(part).words.map((word) => ({ word: singularOf(word) }));
    });
}

/** `{n}-{m}` is two numbers side by side. */
function rangeEnd(part: string): Element[] {
  return part.includes('-{') ? ['number'] : [];
}
