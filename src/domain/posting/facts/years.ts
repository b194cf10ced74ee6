import type { Line } from '../posting.ts';

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

const count = `(\\d{1,2}|${Object.keys(numberWords).join('|')})`;
const unit = '(?:years?|yrs?|jahren?|ans|années?|años|anos|jaar|anni|let|roky)';

/** Letters of the languages covered: Unicode classes take milliseconds to build in each fresh page. */
const letter = 'a-z\\u00df-\\u024f';

const asked = new RegExp(
  `(?<![${letter}0-9.,])${count}\\s*(?:\\(\\d{1,2}\\)\\s*)?(?:(?:\\+|plus|or more|oder mehr)\\s*)?(?:(?:-|–|—|to|bis|à|a|/)\\s*\\d{1,2}\\s*(?:\\+\\s*)?)?(?:\\+\\s*)?${unit}(?![${letter}0-9])`,
  'gi',
);

const yearWord = /year|yr|jahr|ans\b|année|año|ano|jaar|anni|let\b|rok/i;

/** Wordings after or before the number that make it something else than experience. */
const otherAfter =
  /^['’]?\s*(?:of age|old|ago|in a row|in business|of service|of growth|of history|contract|degree|college|university|warranty|time|später|alt)\b/i;
const otherBefore =
  /(?:over the (?:last|past)|(?:last|past|next|first|within|every|founded|for (?:over|more than|nearly|the)|since|in (?:our|its|just)|seit|innerhalb von|depuis|celebrating|of our|up to))\s+(?:the\s+)?$/i;
const speaksOfCompany = /\b(?:our|we have|company|combined|collective|unser|firm|notre)\b[^.;]{0,40}$/i;
const experience =
  /experience|erfahrung|expérience|experiencia|experiência|ervaring|esperienza|zkušenost|praxe|background|managing|leading|working|track record|in (?:a |an )?(?:similar|role|project|program|product|technical|software|industry|der|dem|einer)/i;

/**
 * The smallest number of years asked for the main requirement: the first number of years that stands with experience in
 * lines that may ask. Ages, company histories and contract lengths do not count.
 */
export function yearsAsked(lines: readonly Line[]): number | null {
  const candidates = lines.flatMap((line) => yearsInLine(line));
  candidates.sort((a, b) => b.trust - a.trust);
  return candidates[0]?.years ?? null;
}

function yearsInLine({ text, section }: Line): { years: number; trust: number }[] {
  if (section === 'company' || section === 'benefits' || section === 'process') return [];
  if (!yearWord.test(text)) return [];
  return [...text.matchAll(asked)].flatMap((match) => {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (otherAfter.test(after) || otherBefore.test(before) || speaksOfCompany.test(before)) return [];
    const word = (match[1] ?? '').toLowerCase();
    const years = numberWords[word] ?? Number(word);
    if (!(years > 0 && years <= 30)) return [];
    const near = experience.test(`${before.slice(-60)} ${after.slice(0, 80)}`);
    if (!near && section !== 'required') return [];
    const trust = section === 'required' ? 3 : section === 'preferred' ? 1 : 2;
    return [{ years, trust: trust + (near ? 0.5 : 0) }];
  });
}
