import type { Line, Section } from '../posting.ts';

const numberWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  ein: 1,
  eine: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  dix: 10,
};

const spelled = Object.keys(numberWords).join('|');
const count = `(\\d{1,2}|${spelled})`;
const unit = '(?:years?|yrs?|jahren?|ans|années?|años|anos|jaar|anni|let|roky)';

/** Letters of the languages covered: Unicode classes take milliseconds to build in each fresh page. */
const letter = 'a-z\\u00df-\\u024f';

/** "3-5", "3 to 5", "5-to-7", "between 3 and 5". */
const rangeTo = `(?:(?:[\\s-]{0,2}(?:-|–|—|to|bis|à|a|/|ou|or|oder)|(?<=(?:between|entre|zwischen)\\s\\S{1,6})\\s(?:and|et|und|y|e))[\\s-]{0,2}(?:\\d{1,2}|${spelled})[\\s-]{0,2}(?:\\+\\s?)?)?`;
const orMore = '(?:(?:\\+|plus|or more|oder mehr|ou plus|-ish)[\\s-]{0,2})?';
const manner = '(?:(?:overall|total|full|solid|relevant|combined|progressive|professional|additional)\\s)?';

const asked = new RegExp(
  `(?<![${letter}0-9]|\\d[.,])${count}[\\s-]{0,2}(?:\\(\\d{1,2}\\)\\s?)?${orMore}${rangeTo}${orMore}${manner}${unit}(?![${letter}0-9])`,
  'gi',
);

const yearWord = /year|yr|jahr|ans\b|année|año|ano|jaar|anni|let\b|rok/i;

/** Wordings after or before the number that make it something else than experience. */
const otherAfter =
  /^['’]?\s*(?:of age|old|ago|in a row|in business|of service|of growth|of history|of (?:combined|collective)|contract|degree|college|university|warranty|time|later|später|alt|renewable|renouvelable)\b|^,?\s*(?:we|wir|nous)\b|^[^.;]{0,60}\b(?:verfügen wir|sind wir|we have|we['’]ve)\b/i;
const otherBefore =
  /(?:over the (?:last|past)|(?:last|past|next|first|within|every|founded|for (?:over|more than|nearly|the)|since|in (?:our|its|just)|seit|innerhalb von|depuis|celebrating|of our|up to|less than|fewer than|weniger als|moins de|cdd de))\s+(?:the\s+)?$/i;
const speaksOfCompany = /\b(?:our|we have|company|unser|firm|notre)\b[^.;]{0,40}$/i;
const experience =
  /experience|erfahrung|expérience|as an?\b|als\b|en tant que|at least|minimum|au moins|mindestens|\bmin\b|experiencia|experiência|ervaring|esperienza|zkušenost|praxe|background|managing|leading|working|track record|in (?:a |an )?(?:similar|role|project|program|product|technical|software|industry|der|dem|einer)/i;

/** Above this a number of years is nearly always the age of the company. */
const mostYears = 20;

/**
 * The smallest number of years asked for the main requirement: the first number of years that stands with experience in
 * lines that may ask. Ages, company histories and contract lengths do not count.
 */
export function yearsAsked(lines: readonly Line[]): number | null {
  const candidates = lines.flatMap((line) => yearsInLine(line));
  candidates.sort((a, b) => b.trust - a.trust);
  return candidates[0]?.years ?? null;
}

const aside: ReadonlySet<Section> = new Set(['company', 'benefits', 'process']);
/** A line that says what the reader has: it asks under any heading. */
const toReader =
  /\b(?:you (?:have|bring)|you['’]ve|vous (?:avez|justifiez)|du (?:hast|bringst)|sie (?:haben|bringen))\b/i;

function yearsInLine({ text, section }: Line): { years: number; trust: number }[] {
  if (aside.has(section) && !toReader.test(text)) return [];
  if (!yearWord.test(text)) return [];
  return [...text.matchAll(asked)].flatMap((match) => {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (otherAfter.test(after) || otherBefore.test(before) || speaksOfCompany.test(before)) return [];
    const word = (match[1] ?? '').toLowerCase();
    const years = numberWords[word] ?? Number(word);
    if (!(years > 0 && years <= mostYears)) return [];
    const near = experience.test(`${before.slice(-60)} ${after.slice(0, 80)}`);
    if (!near && section !== 'required') return [];
    const trust = section === 'required' ? 3 : section === 'preferred' ? 1 : 2;
    return [{ years, trust: trust + (near ? 0.5 : 0) }];
  });
}
