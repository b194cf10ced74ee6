import { asking } from './asking.ts';
import { headings } from './headings.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';
import { surroundings } from './surroundings.ts';

/** Every wording the readers go by, in English, German, French, Spanish, Portuguese, Dutch, Italian and Czech. */
export const vocabulary: PhraseIndex = indexPhrases({ ...surroundings, ...headings, ...asking });
