import { singularOf } from '../text/base-forms.ts';
import { foldWord } from '../text/fold-word.ts';
import { tokenise } from '../text/tokenise.ts';

/** One place of a wording: a word in its base form, one of several words, a named word class, a number, or a gap of a few words. */
export type Element = { word: string } | { anyOf: string[] } | { class: string } | 'number' | 'gap';

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

/** Resolves `[a]`, and `(a|b c)` where an option has several words, from the left, without nesting. */
function expand(text: string): string[] {
  const bracket = /\(([^() -]*[- ][^()]*)\)|\[([^[\]]*)\]/.exec(text);
  if (!bracket) {
    if (/[[\]]/.test(text)) throw new Error(`Open bracket: ${text}`);
    return expandHyphen(text);
  }
  const options = bracket[1] === undefined ? optional(bracket[2] ?? '') : grouped(bracket[1].split('|'));
  const before = text.slice(0, bracket.index);
  const after = text.slice(bracket.index + bracket[0].length);
  return options.flatMap((option) => expand(`${before}${option}${after}`));
}

function optional(inside: string): string[] {
  return ['', ...grouped(inside.split('|'))];
}

/** Options of one word stay together as `(a|b)`; options of several words stand for themselves. */
function grouped(options: string[]): string[] {
  const single = options.filter((option) => /^[\p{L}\p{N}]+$/u.test(option));
  const others = options.filter((option) => !single.includes(option));
  return single.length > 1 ? [`(${single.join('|')})`, ...others] : options;
}

/** `life-cycle` also stands for `lifecycle`; parted by a space is what the tokeniser makes of it anyway. */
function expandHyphen(text: string): string[] {
  const joined = text.replace(/(\p{L})-(?=\p{L})/gu, '$1');
  return joined === text ? [text] : [text, joined];
}

function elementsOf(text: string): Element[] {
  // Parts: a group, a class or number with what hangs on it, or anything up to a space or bracket.
  const parts = text.match(/\([^()]*\)|\{[^\s()]*|[^\s()]+|[()]/g) ?? [];
  return parts.flatMap((part): Element[] => {
    if (part === '…') return ['gap'];
    if (/^\{[nm]\}/.test(part)) return ['number', ...rangeEnd(part)];
    const named = /^\{([a-z-]+)\}$/.exec(part);
    if (named?.[1]) return [{ class: named[1] }];
    const anyOf = /^\(([^()]+)\)$/.exec(part);
    if (anyOf?.[1]) return [{ anyOf: anyOf[1].split('|').map((word) => singularOf(foldWord(word))) }];
    if (/[()]/.test(part)) throw new Error(`Open bracket: ${text}`);
    return tokenise(part).words.map((word) => ({ word: singularOf(word) }));
  });
}

/** `{n}-{m}` is two numbers side by side. */
function rangeEnd(part: string): Element[] {
  return part.includes('-{') ? ['number'] : [];
}
