/**
 * Character classes for regular expressions, as ranges. `\p{L}` would take a millisecond to build in each page's fresh
 * world; the signs that these ranges take in besides letters do not stand in postings.
 */

/** Letters of every script, with their combining marks. */
export const letter =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u0300-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc';

/** Capitals of the Latin, Greek and Cyrillic scripts. */
export const capital =
  'A-Z\\u00c0-\\u00d6\\u00d8-\\u00deĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚ\\u0391-\\u03a9\\u0400-\\u042f';

const aLetter = new RegExp(`[${letter}]`);
const twoLetters = new RegExp(`[${letter}]{2}`);

export function hasLetter(text: string): boolean {
  return aLetter.test(text);
}

const wordSign = new RegExp(`[${letter}\\d]`);

/** True for text that holds a letter or a digit. */
export function hasWordSign(text: string): boolean {
  return wordSign.test(text);
}

export function hasTwoLetters(text: string): boolean {
  return twoLetters.test(text);
}
