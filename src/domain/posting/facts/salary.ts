import type { Line, PayText, Salary, SalaryPeriod } from '../posting.ts';
import { parseAmount } from './amount.ts';
import { ambiguous, currencies } from './currencies.ts';
import { periodNamed, periodWords } from './pay-period.ts';

const names = [...currencies.keys()];
const escaped = names
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[$.]/g, '\\$&'))
  .join('|');
/** Groups of three, or as in India of two before the last three. */
const amount =
  "\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?!\\d)|\\d{1,3}(?:[ \\u00a0.,\\u2019']\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
/** Letters of the languages covered: Unicode classes take milliseconds to build in each fresh page. */
const letter = 'a-z\\u00df-\\u024f';
const scale = `\\s?(?:k|tsd\\.?|tis\\.?|mio\\.?|m|lakhs?|lacs?|lpa)(?![${letter}])`;
const money = (n: number) =>
  `(?<c${n}>${escaped})?\\s?(?<a${n}>${amount})(?<s${n}>${scale})?\\s?(?<d${n}>(?:${escaped})(?![${letter}]))?`;
const between = "\\s?(?:[-–—−~]|rising to|up to|to|bis zu|bis|à|a|and|und|et|y|e|jusqu['’]à|hasta|até|až|do|till)\\s?";
const per = `(?:\\s?(?:${escaped})?\\s*(?:\\(?(?:gross|brutto|net|netto|brut|bruts|bruto|brutos|lordi|lordo|before tax)\\)?\\s*)?(?:(?:/|per|each|an?(?=\\s)|pro|par|je|im|por|al|all'|za|w|i|om|p\\.)\\s*)?\\(?(?<per>${periodWords})(?![${letter}]))?`;

const range = new RegExp(
  `(?<![${letter}0-9.,-])${money(1)}(?:(?:\\s?(?:/|per|an?(?=\\s))\\s?(?:yr|hr|hour|year|month|day))?${between}${money(2)})?${per}`,
  'g',
);

/** Signs and words of money: what holds none is not looked through. */
const hasMoney = new RegExp(
  `[${names.filter((name) => /^[^a-z.]$/.test(name)).join('')}]|(?<![${letter}])(?:lpa|lakhs?|lacs?|${names
    .filter((name) => /^[a-zčł]+$/.test(name))
    .join('|')})(?![${letter}])`,
);

/** Money that is no pay: funding, revenue, one-off payments, allowances, additions to pay, other people's money. */
const otherMoney =
  /(?:(?<![a-z])(?:funding|raised|revenue|valuation|series [a-e]|budgets?|arr|turnover|in sales|sales (?:of|from|targets?)|worth|invest(?:ed|ments?)|savings?|contracts|contract (?:worth|value|of)|portfolio|bonus(?:es)? of|bonus:|sign-?on|referral|stipend|allowance|reimburse\w*|match|up to .{0,20}(?:training|learning)|spent|deals?|customers?|assets|prize|grant|fee|tenders?|differentials?|stand-?by|on[- ]call|call[- ]?out|contribut\w*|pension|tuition|vouchers?|relocation|rewards?|primes?|overtime|take[- ]home)|prévoyance|umsatz|zuschlag|zulage|zuschuss|gutschein)(?:[^.;]|\.(?=\S)|(?<=approx|ca|max|min|incl)\.){0,40}$/i;
/** Words after which an amount is pay, whatever was spoken of before. */
const surePay = /salar(?:y|ies)|gehalt|salaire|sal[aá]rio|compensation/i;
/** What follows an amount that is no pay: "$5,000 sign-on bonus", "£250 a year for books". */
const otherUse =
  /^(?:(?:annual|yearly|one-off|retention|welcome|joining|performance|travel) ){0,2}(?:sign(?:ing|-on| on)|bonus|stipend|allowance|budget|relocation|referral|vouchers?|training|learning|tuition|in (?:funding|revenue|sales)|millionen|contribution|differential|stand-?by|zuschuss|zulage|zuschlag|prime\b)/i;
const inMillions = /^(?:million|billion|bn\b|mrd|milliarden|b\b|mm\b)/i;
/** Most amounts stand in words of pay; parts of other words ("remote", "operate", "arrange") are none. */
const paySpeech =
  /salary|salaries|pay(?:s|scale)?(?![a-z])|compensation|remuneration|wage|gehalt|vergütung|entgelt|tagessatz|stundensatz|stundenlohn|bruttolohn|månadslön|timlön|salaire|rémunération|salario|salário|sueldo|retribuzione|stipendio|salaris|wynagrodzenie|mzda|annual|brutto|per hour|an hour|a year|(?<![a-zà-ž])(?:ranges?|(?:day)?rates?|base|basic|ote|lohn|lön|løn|tjm|plat|earn|earns|earnings|package|brut|bruto|ctc)(?![a-zà-ž])/i;
const estimate = /estimat|geschätzt|estimation|glassdoor est|employer est|schätzung|estimación/i;

/** Least amount that is believable as pay for a period, whatever the currency. */
const least: Record<SalaryPeriod, number> = { HOUR: 5, DAY: 50, WEEK: 150, MONTH: 700, YEAR: 8_000 };

/** Most that is believable where a unit of money is worth about a dollar: more is a budget, a turnover, a fund. */
const most: Record<SalaryPeriod, number> = { HOUR: 2_000, DAY: 20_000, WEEK: 50_000, MONTH: 150_000, YEAR: 1_500_000 };
const dear = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);

/**
 * Reads a stated pay out of one stretch of text ("$120k–$150k", "€65.000 - €80.000 p.a.", "£500/day"), or null.
 * @param named the text is called pay by a label: a lone amount counts.
 */
export function parseSalary(text: string, named = false): Salary | null {
  return salariesIn(text, named)[0] ?? null;
}

function salariesIn(text: string, named = false): Salary[] {
  if (!/\d/.test(text)) return [];
  const lower = text.toLowerCase();
  if (!hasMoney.test(lower)) return [];
  return [...lower.matchAll(range)].flatMap(
    (match) => salaryOf(match, lower.length === text.length ? text : lower, named) ?? [],
  );
}

function salaryOf(match: RegExpMatchArray, text: string, named: boolean): Salary | null {
  const { c1, a1, s1, d1, c2, a2, s2, d2, per: unit } = match.groups ?? {};
  const sign = (c1 ?? d1 ?? c2 ?? d2)?.toLowerCase();
  const indian = /^\s?l/.test(s1 ?? s2 ?? '');
  const currency = sign === undefined ? (indian ? 'INR' : undefined) : currencies.get(sign);
  if (currency === undefined || a1 === undefined) return null;
  const before = text.slice(0, match.index);
  if (otherMoney.test(before.slice(-60).split(surePay).at(-1) ?? '')) return null;
  const after = text.slice((match.index ?? 0) + match[0].length).trimStart();
  if (inMillions.test(after) || (a2 === undefined && otherUse.test(after))) return null;

  const high = a2 === undefined ? null : parseAmount(a2, s2);
  // "120–150k": the second number's scale holds for both.
  const written = parseAmount(a1, s1 ?? (high !== null && Number.parseFloat(a1) < 1000 && s2 ? s2 : undefined));
  if (written === null) return null;
  // "50-80.000": so do the second number's thousands.
  const short = high !== null && written < 1_000 && written * 1_000 <= high && written * 4_000 >= high;
  const first = short ? written * 1_000 : written;
  const alone = high === null;
  const atMost = alone && /(?:up to|bis zu|jusqu['’]à|hasta|até|tot|fino a|až)\s*$/i.test(before);
  const atLeast = alone && /(?:from|ab|starting at|à partir de|desde|a partir de|vanaf|da|od)\s*$/i.test(before);
  const low = atMost ? null : first;
  const max = alone ? (atLeast ? null : first) : high;
  const kind = periodOf(/^\s?lpa/.test(s1 ?? s2 ?? '') ? 'year' : unit, low ?? max ?? 0, text, currency);
  const value = low ?? max ?? 0;
  if (value < Math.max(least[kind], ambiguous[sign ?? ''] ?? 0) || (max !== null && max < value)) return null;
  if (dear.has(currency) && Math.max(value, max ?? 0) > most[kind]) return null;
  if (unit === undefined && !named && !paySpeech.test(text) && a2 === undefined) return null;
  return {
    min: low,
    max,
    currency,
    period: kind,
    estimated: estimate.test(text),
    text: text.slice(match.index, (match.index ?? 0) + match[0].length).trim(),
  };
}

/** Where pay is stated by the month unless something else is said: most that is still a month's. */
const monthly: Record<string, number> = {
  CZK: 400_000,
  PLN: 60_000,
  HUF: 4_000_000,
  RON: 50_000,
  BRL: 60_000,
  SEK: 150_000,
  DKK: 120_000,
  INR: 250_000,
  MYR: 40_000,
  PHP: 400_000,
  THB: 400_000,
  IDR: 200_000_000,
  AED: 100_000,
  SAR: 100_000,
  QAR: 100_000,
  UAH: 400_000,
};

function periodOf(unit: string | undefined, value: number, text: string, currency: string): SalaryPeriod {
  if (unit !== undefined) return periodNamed(unit) ?? 'YEAR';
  if (/hourly|stunden|timlön|per hour|an hour/i.test(text) && value < 500) return 'HOUR';
  if (/tagessatz|tjm|daily rate|day rate/i.test(text) && value < 5_000) return 'DAY';
  if (/měsíc|monthly|monat|mensuel|mensual|månad/i.test(text)) return 'MONTH';
  if (value > 700 && value <= (monthly[currency] ?? 0)) return 'MONTH';
  return value < 200 ? 'HOUR' : 'YEAR';
}

/** The first pay that one of the texts states. */
export function salaryOfTexts(texts: readonly PayText[]): Salary | null {
  for (const { text, named, estimated } of texts) {
    const salary = parseSalary(text, named);
    if (salary) return { ...salary, estimated: salary.estimated || estimated };
  }
  return null;
}

/** A range in a line that speaks of pay before a lone amount in one, and both before other ranges. */
function weightOf({ min, max }: Salary, text: string): number {
  return (paySpeech.test(text) ? 2 : 0) + (min !== max ? 1 : 0);
}

/** How many times as much as another the pay of another level or place may be. */
const mostApart = 3;

/**
 * The pay that a posting states: lines that speak of pay before any other; several ranges of one kind (levels, places)
 * are taken together, from the lowest to the highest.
 */
export function salaryOfLines(lines: readonly Line[]): Salary | null {
  const found = lines
    .flatMap(({ text }) => salariesIn(text).map((salary) => ({ salary, weight: weightOf(salary, text) })))
    .sort((one, other) => other.weight - one.weight)
    .map(({ salary }) => salary);
  const [first] = found;
  if (first === undefined) return null;
  const size = first.min ?? first.max ?? 0;
  const alike = found.filter(
    ({ currency, period, min, max }) =>
      currency === first.currency &&
      period === first.period &&
      (min === null) === (first.min === null) &&
      (max === null) === (first.max === null) &&
      (min ?? max ?? 0) <= size * mostApart &&
      (min ?? max ?? 0) * mostApart >= size,
  );
  const least = (values: (number | null)[]) =>
    values.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)));
  const most = (values: (number | null)[]) =>
    values.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
  return { ...first, min: least(alike.map(({ min }) => min)), max: most(alike.map(({ max }) => max)) };
}
