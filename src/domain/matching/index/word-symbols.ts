import { baseForms } from '../text/base-forms.ts';
import { firstWordSymbol, numberSymbol } from './match-index.ts';
import type { Matcher } from './matcher.ts';

const numberWords = new Set(
  'one two three four five six seven eight nine ten twelve fifteen zwei drei vier funf sechs sieben acht neun zehn deux trois quatre cinq sept huit dix'.split(
    ' ',
  ),
);
/** Above this a number of years is nearly always the age of the company. */
const mostYears = 20;
const noSymbols: readonly number[] = [];
/** Words met are forgotten before they could fill the memory of a long-lived page. */
const mostMet = 20_000;

/** The symbols that a word stands for: its known forms and their classes, or a number. */
export function symbolsOf(matcher: Matcher, word: string, lang: string | null): readonly number[] {
  const key = lang ?? 'en';
  let met = matcher.met.get(key);
  if (!met || met.size > mostMet) {
    met = new Map();
    matcher.met.set(key, met);
  }
  const known = met.get(word);
  if (known) return known;
  const symbols = findSymbols(matcher, word, lang);
  met.set(word, symbols);
  return symbols;
}

function findSymbols(matcher: Matcher, word: string, lang: string | null): readonly number[] {
  const symbols = new Set<number>();
  const value = Number(word);
  if (numberWords.has(word) || (value > 0 && value <= mostYears)) symbols.add(numberSymbol);
  for (const form of baseForms(word, lang)) {
    const number = matcher.words.get(form);
    if (number === undefined) continue;
    symbols.add(firstWordSymbol + number);
    for (const symbol of matcher.classesOf[number] ?? []) symbols.add(symbol);
  }
  return symbols.size === 0 ? noSymbols : [...symbols];
}
