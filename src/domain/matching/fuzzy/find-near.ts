import Fuse from 'fuse.js';
import type { Hit } from '../asks/scan-tokens.ts';
import { stemWord } from '../text/stem.ts';
import { breakBefore, type Tokens } from '../text/tokens.ts';
import { type FuzzyWording, type FuzzyWordings, isFilling, wordsByTrigram } from './fuzzy-wordings.ts';
import { isNearWord, oneSlipFrom, slipsAllowed, trigramsOf } from './near-word.ts';

/** Part of a stem's trigrams that a word with a slip must share with it to be looked at. */
const sharedTrigrams = 0.4;
/** Most other words, telling ones, that may stand among a wording's words. */
const strangers = 2;
/** Telling words from which on a wording may lack one. */
const longWording = 4;
/** Fuse's own scale: 0 the same, 1 nothing in common. */
const fuseThreshold = 0.3;

interface Candidate extends Hit {
  wording: FuzzyWording;
  key: string;
}

/** A telling word of the text and the stem of a wording that it stands for. */
interface Telling {
  at: number;
  stem: string;
  /** Its own stem, slip and all: what Fuse compares. */
  written: string;
  slip: boolean;
}

/**
 * Finds near forms of the fuzzy wordings: other order, other inflection, a slip of the pen.
 * Only stretches that share stems or trigrams with a wording are compared (by Fuse), and a hit counts only where every
 * telling word of the wording is a whole word of the stretch.
 * @param wanted whether a wording is still of use; the others are not looked for.
 */
export function findNear(prepared: FuzzyWordings, tokens: Tokens, wanted: (alias: number) => boolean): Hit[] {
  const telling = tellingWords(prepared, tokens);
  const candidates = new Map<number, Candidate[]>();
  for (const [from, first] of telling.entries()) {
    for (const place of prepared.byStem.get(first.stem) ?? []) {
      const wording = prepared.wordings[place];
      if (!wording || wording.stems.length < 2 || !wanted(wording.alias)) continue;
      const candidate = stretchFor(wording, telling, from, tokens);
      if (!candidate) continue;
      const list = candidates.get(place);
      if (list) list.push(candidate);
      else candidates.set(place, [candidate]);
    }
  }
  const hits: Hit[] = [];
  for (const list of candidates.values()) {
    const fuse = new Fuse(list, { keys: ['key'], threshold: fuseThreshold, ignoreLocation: true });
    for (const { item } of fuse.search(list[0]?.wording.key ?? '')) {
      hits.push({ alias: item.alias, first: item.first, last: item.last, near: true });
    }
  }
  return hits;
}

function tellingWords(prepared: FuzzyWordings, tokens: Tokens): Telling[] {
  const telling: Telling[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.words[at] ?? '';
    if (isFilling(word)) continue;
    const stem = stemWord(word);
    if (prepared.byStem.has(stem)) telling.push({ at, stem, written: stem, slip: false });
    else telling.push({ at, stem: meantStem(prepared, word), written: stem, slip: true });
  }
  return telling;
}

/** Words met are forgotten before they could fill the memory of a long-lived page. */
const mostMeant = 20_000;

/** The stem that a word with a slip stands for, or an empty text. */
function meantStem(prepared: FuzzyWordings, word: string): string {
  if (word.length < oneSlipFrom) return '';
  const known = prepared.meant.get(word);
  if (known !== undefined) return known;
  if (prepared.meant.size >= mostMeant) prepared.meant.clear();
  const meant = findMeant(prepared, word);
  prepared.meant.set(word, meant);
  return meant;
}

function findMeant(prepared: FuzzyWordings, word: string): string {
  const byTrigram = wordsByTrigram(prepared);
  const shared = new Map<string, number>();
  for (const trigram of trigramsOf(word)) {
    for (const other of byTrigram.get(trigram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  for (const [other, count] of shared) {
    if (count >= sharedTrigrams * other.length && isNearWord(word, other, slipsAllowed(word, other)))
      return stemWord(other);
  }
  return '';
}

/**
 * The shortest stretch from `from` on that holds the wording's telling words, each once, in any order; at most one with a
 * slip. Long wordings may lack one word: then Fuse says whether what is there is near enough.
 */
function stretchFor(wording: FuzzyWording, telling: Telling[], from: number, tokens: Tokens): Candidate | null {
  const missing = new Set(wording.stems);
  const found: string[] = [];
  const spare = wording.stems.length >= longWording ? 1 : 0;
  let slips = 0;
  let others = 0;
  let last = -1;
  const start = telling[from]?.at ?? 0;
  for (let at = from; at < telling.length; at++) {
    const word = telling[at];
    if (!word || parts(tokens, start, word.at)) break;
    if (!missing.delete(word.stem)) {
      if (++others > strangers) break;
      continue;
    }
    if (word.slip && ++slips > 1) break;
    found.push(word.written);
    last = word.at;
    if (missing.size === 0) break;
  }
  if (missing.size > spare) return null;
  return { wording, alias: wording.alias, first: start, last, key: found.sort().join(' ') };
}

/** Whether a clause ends between two words. */
function parts(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if ((tokens.breaks[at] ?? 0) >= breakBefore.clause) return true;
  return false;
}
