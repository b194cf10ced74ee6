import { foldWord } from './fold-word.ts';
import { breakBefore, type Tokens } from './tokens.ts';

const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
/** Signs inside words that are neither seen nor compared: soft hyphen, zero-width space and joiners. */
const invisible = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);
/** Short words that French and Italian join to the next by an apostrophe. */
const elided = new Set(['l', 'd', 'n', 's', 'j', 'c', 'm', 't', 'qu']);
/** Words whose full stop ends no sentence. */
const abbreviations = new Set(
  'eg ie etc incl vs approx min mind max no nr sr jr mr ms dr st inc ltd co corp zb bzw ggf inkl usw ca resp evtl ex env dept est'.split(
    ' ',
  ),
);

const clauseSigns = new Set([...':;()[]{}|•·●▪◦‣–—"“”„«»*']);

const isWordAscii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const sign = String.fromCharCode(code);
  if (/[0-9A-Za-z]/.test(sign)) isWordAscii[code] = 1;
}

function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isWordAscii[code] === 1;
  if (code < 0xc0) return code === 0xad || code === 0xaa || code === 0xba || code === 0xb5;
  // Halves of a surrogate pair: emoji and rare scripts. Rare scripts are words of no alias, so both are gaps.
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return invisible.has(code) || letterOrDigit.test(text.charAt(at));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isUpper(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign !== '' && sign !== sign.toLowerCase();
}

/**
 * Splits a text into words, in one pass and without backtracking.
 * Hyphens and slashes part words without parting phrases (`AI/ML`, `cross-functional`), `&` reads as "and",
 * dotted initials are one word (`A.I.` → `ai`, `Ph.D.` → `phd`), `C++` and `C#` keep their signs.
 */
export function tokenise(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  let pending: number = breakBefore.sentence;
  let at = 0;
  const length = text.length;

  const push = (word: string, start: number, end: number): void => {
    words.push(word);
    starts.push(start);
    ends.push(end);
    breaks.push(pending);
    pending = breakBefore.none;
  };

  while (at < length) {
    if (!isWordUnit(text, at) || invisible.has(text.charCodeAt(at))) {
      const sign = text.charAt(at);
      if (sign === '&') push('and', at, at + 1);
      else pending = Math.max(pending, signBreak(text, at, words.at(-1)));
      at++;
      continue;
    }
    const start = at;
    if (start > 0 && ends.at(-1) === start && isFused(text, starts.at(-1) ?? start, start))
      pending = breakBefore.sentence;
    at = endOfWord(text, start);
    const raw = text.slice(start, at);
    const apostrophe = apostropheIn(raw);
    if (apostrophe > 0) {
      const left = foldWord(raw.slice(0, apostrophe));
      const right = raw.slice(apostrophe + 1);
      if (elided.has(left) && right.length > 1) {
        push(left, start, start + apostrophe);
        at = start + apostrophe + 1;
        continue;
      }
      push(right === 's' || right === 'S' ? left : left + foldWord(right), start, at);
      continue;
    }
    push(foldWord(raw.includes('.') ? joinDots(raw) : raw), start, at);
  }

  return {
    text,
    count: words.length,
    words,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    breaks: Uint8Array.from(breaks),
  };
}

/** Dotted initials lose their dots, decimal numbers keep them. */
function joinDots(raw: string): string {
  return isDigit(raw.charCodeAt(0)) ? raw : raw.replaceAll('.', '');
}

function apostropheIn(raw: string): number {
  const straight = raw.indexOf("'");
  return straight >= 0 ? straight : raw.indexOf('’');
}

/** End of the word that starts at `start`: letters and digits, an apostrophe or dot inside it, `++` or `#` after it. */
function endOfWord(text: string, start: number): number {
  let at = start;
  let part = start;
  while (at < text.length) {
    if (isWordUnit(text, at)) {
      if (at - start >= shortestFused && isFused(text, start, at)) break;
      at++;
      continue;
    }
    const sign = text.charAt(at);
    const inside = at + 1 < text.length && isWordUnit(text, at + 1);
    if ((sign === "'" || sign === '’') && inside) {
      at++;
      part = at;
      continue;
    }
    if (sign === '.' && inside && dotJoins(text, part, at)) {
      at++;
      part = at;
      continue;
    }
    if (sign === '+' && text.charAt(at + 1) === '+' && at - start === 1) return at + 2;
    if (sign === '#' && at - start === 1) return at + 1;
    break;
  }
  return at;
}

/** Shortest first word that two words run together may have: `eBay` and `iOS` are one word. */
const shortestFused = 3;

/** Whether a line's end was lost at `at`: `workflowsWhat`, `practices10+`. Names such as `JavaScript` begin with a capital. */
function isFused(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    const digits = isDigit(text.charCodeAt(at + 1)) ? 2 : 1;
    return text.charAt(at + digits) === '+' && isLower(text, at - 1) && at - start > shortestFused;
  }
  return isUpper(text, at) && isLower(text, at - 1) && isLower(text, at + 1) && isLower(text, start);
}

function isLower(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign !== '' && sign !== sign.toUpperCase();
}

/** Whether the dot at `at` stands inside a number (`3.5`) or dotted initials (`A.I`, `Ph.D`), not at a sentence's end. */
function dotJoins(text: string, part: number, at: number): boolean {
  if (isDigit(text.charCodeAt(at - 1))) return isDigit(text.charCodeAt(at + 1));
  if (at - part > 2) return false;
  return !(at + 2 < text.length && isWordUnit(text, at + 2));
}

/** How strongly the sign at `at` parts the words around it. */
function signBreak(text: string, at: number, before: string | undefined): number {
  const sign = text.charAt(at);
  if (sign === ' ') return breakBefore.none;
  if (sign === ',') return breakBefore.comma;
  if (sign === '\n' || sign === '\r' || sign === '\u2028') return breakBefore.sentence;
  if (sign === '!' || sign === '?' || sign === '…') return breakBefore.sentence;
  if (sign === '.') {
    if (before !== undefined && (abbreviations.has(before) || before.length === 1)) return breakBefore.none;
    const next = text.charAt(at + 1);
    if (next !== '' && /\s/.test(next)) return startsLower(text, at + 1) ? breakBefore.clause : breakBefore.sentence;
    return next === '' || isUpper(text, at + 1) ? breakBefore.sentence : breakBefore.clause;
  }
  if (clauseSigns.has(sign)) return breakBefore.clause;
  // A hyphen with space on both sides is a dash.
  if (sign === '-' && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ') return breakBefore.clause;
  return breakBefore.none;
}

/** Whether the next word begins with a small letter: then the full stop before it ended no sentence. */
function startsLower(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text.charAt(at) === ' ') at++;
  const sign = text.charAt(at);
  return sign !== sign.toUpperCase();
}
