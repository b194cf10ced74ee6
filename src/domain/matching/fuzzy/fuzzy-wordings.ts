import { stemWord } from '../text/stem.ts';
import { trigramsOf } from './near-word.ts';

/** Words that a wording can do without. */
const filling = new Set(
  'a an the and or of to in on for with by at from as into our your their its between across un une des de du la le les et pour dans avec der die das den dem ein eine einer eines und oder von zu im in mit auf fur'.split(
    ' ',
  ),
);

/** A wording whose near forms count: its telling words, each once. */
export interface FuzzyWording {
  alias: number;
  /** Stems of its telling words, sorted: what Fuse compares. */
  key: string;
  stems: string[];
}

/** The fuzzy wordings with ways to find those that a text's words may belong to. */
export interface FuzzyWordings {
  wordings: FuzzyWording[];
  /** Wordings (by place) that hold a stem. */
  byStem: Map<string, number[]>;
  /** Their telling words, for words with a slip. */
  words: Set<string>;
  /** Those words by their runs of three letters. Made when the first word with a slip is met. */
  byTrigram: Map<string, string[]> | null;
  /** What words with a slip were found to mean. */
  meant: Map<string, string>;
}

/** @param entries alias number and telling words of each wording. */
export function prepareFuzzy(entries: readonly { alias: number; words: readonly string[] }[]): FuzzyWordings {
  const byStem = new Map<string, number[]>();
  const known = new Set<string>();
  const wordings = entries.map(({ alias, words }, at): FuzzyWording => {
    const stems = [...new Set(words.map((word) => stemWord(word)))];
    for (const word of words) known.add(word);
    for (const stem of stems) {
      const places = byStem.get(stem);
      if (places) places.push(at);
      else byStem.set(stem, [at]);
    }
    return { alias, stems, key: [...stems].sort().join(' ') };
  });
  return { wordings, byStem, words: known, byTrigram: null, meant: new Map() };
}

/** The telling words of the wordings by their runs of three letters. */
export function wordsByTrigram(prepared: FuzzyWordings): Map<string, string[]> {
  if (prepared.byTrigram) return prepared.byTrigram;
  const byTrigram = new Map<string, string[]>();
  for (const word of prepared.words) {
    for (const trigram of trigramsOf(word)) {
      const words = byTrigram.get(trigram);
      if (words) words.push(word);
      else byTrigram.set(trigram, [word]);
    }
  }
  prepared.byTrigram = byTrigram;
  return byTrigram;
}

/** Whether a wording can do without this word. */
export function isFilling(word: string): boolean {
  return filling.has(word);
}
