import { stemWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';
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
  /** Stems that hold a run of three letters: for words with a slip. Made when the first such word is met. */
  byTrigram: Map<string, string[]> | null;
  /** What words with a slip were found to mean. */
  meant: Map<string, string>;
}

/** @param entries alias number and key (`fuzzyKey`) of each wording. */
export function prepareFuzzy(entries: readonly (readonly [alias: number, key: string])[]): FuzzyWordings {
  const byStem = new Map<string, number[]>();
  const wordings = entries.map(([alias, key], at): FuzzyWording => {
    const stems = key.split(' ');
    for (const stem of stems) {
      const places = byStem.get(stem);
      if (places) places.push(at);
      else byStem.set(stem, [at]);
    }
    return { alias, stems, key };
  });
  return { wordings, byStem, byTrigram: null, meant: new Map() };
}

/** The stems of the wordings by their runs of three letters. */
export function trigramsOfStems(prepared: FuzzyWordings): Map<string, string[]> {
  if (prepared.byTrigram) return prepared.byTrigram;
  const byTrigram = new Map<string, string[]>();
  for (const stem of prepared.byStem.keys()) {
    for (const trigram of trigramsOf(stem)) {
      const stems = byTrigram.get(trigram);
      if (stems) stems.push(stem);
      else byTrigram.set(trigram, [stem]);
    }
  }
  prepared.byTrigram = byTrigram;
  return byTrigram;
}

/** The stems of a wording's telling words, each once, sorted: how the index keeps it for the fuzzy pass. */
export function fuzzyKey(text: string): string {
  return [...new Set(tellingStems(text))].sort().join(' ');
}

export function isFilling(word: string): boolean {
  return filling.has(word);
}

function tellingStems(text: string): string[] {
  return tokenise(text)
    .words.filter((word) => !filling.has(word))
    .map((word) => stemWord(word));
}
