import { letter } from '../text/letters.ts';

/** Kinds of wording, as bits: one scan of a line finds all of them. */
export const wording = {
  /** Consent, sign-in, sharing, alerts, other postings. */
  noise: 1,
  /** What buttons say. */
  control: 2,
  /** What boards print over the text ("Job description"). */
  label: 4,
  duties: 8,
  required: 16,
  benefits: 32,
  company: 64,
  /** Sentences that ask for something or say what the person will do. */
  asks: 128,
  /** The page takes applications. */
  apply: 256,
  /** The page takes no more applications. */
  closed: 512,
  /** Words of postings in general. */
  job: 1024,
  /** Buttons that unfold the rest of a text: it ends there. */
  expander: 2048,
  /** Marks a summary that the board, not the employer, has written. */
  summary: 4096,
} as const;

export type Wording = keyof typeof wording;

interface Phrase {
  /** Words with one space between them. */
  text: string;
  /** The last word may go on: `bewerb*`. */
  open: boolean;
  bits: number;
}

/** Bits of the kinds found anywhere in a line, and of those whose wording is the whole line. */
export interface Found {
  any: number;
  whole: number;
}

export interface PhraseIndex {
  find(words: readonly string[]): Found;
}

/** Letters of a word by which phrases are filed. */
const keyLength = 3;

const word = new RegExp(`[${letter}\\d]+`, 'g');

const beyondAscii = /[\u0080-\uffff]/;
const accents = /[\u0300-\u036f]/g;

/** Lower-case words of a text without accents, as addresses have them, too; apostrophes and signs part words. */
export function wordsOf(text: string): string[] {
  const plain = beyondAscii.test(text) ? text.normalize('NFD').replace(accents, '') : text;
  return plain.toLowerCase().match(word) ?? [];
}

/**
 * Files phrases so that a line is looked through in one pass over its words. Plain lookups, since large regular
 * expressions cost 20 ms to build in each page's fresh world.
 * @param lists Per kind: phrases in lower case without accents and signs, one a comma or line; `*` at a phrase's end leaves its last
 * word open.
 */
export function indexPhrases(lists: Record<Wording, string>): PhraseIndex {
  const filed = new Map<string, Phrase[]>();
  for (const [kind, list] of Object.entries(lists)) {
    for (const entry of list.split(/[,\n]/)) {
      const whole = entry.trim();
      if (whole === '') continue;
      const open = whole.endsWith('*');
      const text = open ? whole.slice(0, -1) : whole;
      const phrase = { text, open, bits: wording[kind as Wording] };
      const key = keyOf(text, 0);
      const others = filed.get(key);
      if (others) others.push(phrase);
      else filed.set(key, [phrase]);
    }
  }
  return {
    find(words) {
      const line = words.join(' ');
      let any = 0;
      let whole = 0;
      for (let at = 0; at < line.length; at = nextWord(line, at)) {
        for (const { text, open, bits } of filed.get(keyOf(line, at)) ?? []) {
          if ((any & bits) !== 0 && at !== 0) continue;
          if (!line.startsWith(text, at)) continue;
          const end = open ? endOfWord(line, at + text.length) : at + text.length;
          if (end < line.length && line[end] !== ' ') continue;
          any |= bits;
          if (at === 0 && end === line.length) whole |= bits;
        }
      }
      return { any, whole };
    },
  };
}

/** The letters by which a phrase that begins at `at` is filed: the first of its first word. */
function keyOf(line: string, at: number): string {
  const key = line.slice(at, at + keyLength);
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

function endOfWord(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space < 0 ? line.length : space;
}

function nextWord(line: string, at: number): number {
  return endOfWord(line, at) + 1;
}
