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
  words: string[];
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

/** Lower-case words of a text; apostrophes and signs part words. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Files phrases so that a line is looked through in one pass over its words. Plain lookups, since large regular
 * expressions cost 20 ms to build in each page's fresh world.
 * @param lists Per kind: phrases, one a comma or line; `*` at a phrase's end leaves its last word open.
 */
export function indexPhrases(lists: Record<Wording, string>): PhraseIndex {
  const filed = new Map<string, Phrase[]>();
  for (const [kind, list] of Object.entries(lists)) {
    for (const entry of list.split(/[,\n]/)) {
      const words = wordsOf(entry);
      const first = words[0];
      if (first === undefined) continue;
      const phrase = { words, open: entry.trimEnd().endsWith('*'), bits: wording[kind as Wording] };
      const key = first.slice(0, keyLength);
      const others = filed.get(key);
      if (others) others.push(phrase);
      else filed.set(key, [phrase]);
    }
  }
  return {
    find(words) {
      let any = 0;
      let whole = 0;
      for (let at = 0; at < words.length; at += 1) {
        const phrases = filed.get((words[at] ?? '').slice(0, keyLength));
        if (!phrases) continue;
        for (const phrase of phrases) {
          if ((any & phrase.bits) !== 0 && !(at === 0 && phrase.words.length === words.length)) continue;
          if (!standsAt(words, at, phrase)) continue;
          any |= phrase.bits;
          if (at === 0 && phrase.words.length === words.length) whole |= phrase.bits;
        }
      }
      return { any, whole };
    },
  };
}

function standsAt(words: readonly string[], at: number, { words: wanted, open }: Phrase): boolean {
  const last = wanted.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const word = words[at + index];
    const want = wanted[index] ?? '';
    if (word === undefined) return false;
    if (word !== want && !(open && index === last && word.startsWith(want))) return false;
  }
  return true;
}
