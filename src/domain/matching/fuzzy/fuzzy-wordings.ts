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
  /** Stems that hold a run of three letters: for words with a slip. */
  byTrigram: Map<string, string[]>;
}

export function prepareFuzzy(entries: readonly { alias: number; text: string }[]): FuzzyWordings {
  const wordings = entries.map(({ alias, text }) => {
    const stems = [...new Set(tellingStems(text))];
    return { alias, stems, key: [...stems].sort().join(' ') };
  });
  const byStem = new Map<string, number[]>();
  const byTrigram = new Map<string, string[]>();
  for (const [at, { stems }] of wordings.entries()) {
    for (const stem of stems) {
      const places = byStem.get(stem);
      if (places) {
        places.push(at);
        continue;
      }
      byStem.set(stem, [at]);
      for (const trigram of trigramsOf(stem)) {
        const with3 = byTrigram.get(trigram);
        if (with3) with3.push(stem);
        else byTrigram.set(trigram, [stem]);
      }
    }
  }
  return { wordings, byStem, byTrigram };
}

export function isFilling(word: string): boolean {
  return filling.has(word);
}

function tellingStems(text: string): string[] {
  return tokenise(text)
    .words.filter((word) => !filling.has(word))
    .map((word) => stemWord(word));
}
