import stemEnglish from 'wink-porter2-stemmer';
import { stemFrench, stemGerman } from './light-stem.ts';

/** Stems are asked for again and again for the same words; the store is emptied before it can grow without end. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/** In UTF-16 units. Longer ones are no words (German compounds end near 40), and the stemmer takes quadratic time for them. */
const longestWord = 60;

/**
 * The stem of a folded word, for comparing inflections (`milestones` and `milestone`, `planning` and `planned`).
 * English by Porter2, German and French by light suffix rules; other languages keep the word.
 * @param lang ISO 639-1, or null where it is not known: then English.
 */
export function stemWord(word: string, lang: string | null = 'en'): string {
  if (word.length < 4 || word.length > longestWord) return word;
  const key = lang === null || lang === 'en' ? word : `${lang} ${word}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const stem = stemIn(word, lang ?? 'en');
  if (known.size >= mostKnown) known.clear();
  known.set(key, stem);
  return stem;
}

function stemIn(word: string, lang: string): string {
  switch (lang) {
    case 'en':
      return stemEnglish(word);
    case 'de':
      return stemGerman(word);
    case 'fr':
      return stemFrench(word);
    default:
      return word;
  }
}
