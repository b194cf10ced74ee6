import type { Section } from '../../posting/posting.ts';
import type { Strength } from '../reading.ts';
import type { Tokens } from '../text/tokens.ts';
import type { TokenRange } from './sentences.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const wished = words(
  'preferred preferably bonus ideally desirable desired advantageous advantage beneficial optional vorteil wunschenswert idealerweise optimalerweise souhaite souhaitee atout idealement apprecie appreciee',
);
const demanded = words(
  'must required requires require minimum mandatory essential zwingend erforderlich voraussetzung exige exigee requis requise imperatif indispensable',
);
const personal = words(
  'experience experienced knowledge understanding ability able skills skill proficient proficiency familiarity familiar background degree bachelor master years expertise fluent fluency exposure comfortable track qualifications erfahrung kenntnisse abgeschlossenes studium fahigkeit verstandnis connaissance connaissances maitrise experience formation diplome',
);

/** "a plus", "nice to have", "un plus", "von Vorteil": two words that wish. */
const wishedPairs = words(
  'a_plus is_plus nice_to good_to un_plus huge_plus big_plus strong_plus major_plus great_plus',
);

/** How strongly each sentence of a line asks; a sentence is looked at once, however many wordings stand in it. */
export function strengthsOf(section: Section, tokens: Tokens): (sentence: TokenRange) => Strength {
  const known = new Map<number, Strength>();
  return (sentence) => {
    const strength = known.get(sentence.first) ?? strengthOf(section, tokens, sentence);
    known.set(sentence.first, strength);
    return strength;
  };
}

/** How strongly a sentence asks, from its section and its own words. Its own words win: a wish stands in any section. */
export function strengthOf(section: Section, tokens: Tokens, sentence: TokenRange): Strength {
  let demands = section === 'required';
  let speaksOfPerson = false;
  for (let at = sentence.first; at <= sentence.last; at++) {
    const word = tokens.words[at] ?? '';
    if (wished.has(word) || wishedPairs.has(`${word}_${tokens.words[at + 1] ?? ''}`)) return 'preferred';
    if (demanded.has(word)) demands = true;
    if (personal.has(word)) speaksOfPerson = true;
  }
  if (section === 'preferred') return 'preferred';
  if (demands) return 'required';
  if (section === 'duties') return 'duty';
  return speaksOfPerson ? 'required' : 'duty';
}
