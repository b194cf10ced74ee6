import { isIn } from '../clauses/clause-marks.ts';
import { type TokenRange, touches } from '../clauses/token-range.ts';
import type { ReadLine } from '../lines/read-lines.ts';
import type { Strength } from '../reading.ts';
import { sentenceAround } from './sentences.ts';

/**
 * How strongly a line asks for what a hit says. The words of its own clause win over the section: a wish stands in any
 * section, a demand in any sentence. What neither says is a duty under duties, and elsewhere where no person is described.
 */
export function strengthOf({ line: { section }, tokens, marks }: ReadLine, hit: TokenRange): Strength {
  if (isIn(marks.wished, hit)) return 'preferred';
  const sentence = sentenceAround(tokens, hit.first, hit.last);
  if (marks.demands.some((demand) => touches(demand, sentence))) return 'required';
  if (section === 'required' || section === 'preferred') return section;
  if (section === 'duties') return 'duty';
  return marks.persons.some((person) => touches(person, sentence)) ? 'required' : 'duty';
}
