import type { Line, Salary, SalaryPeriod } from '../posting.ts';
import { parseAmount } from './amount.ts';

const currencies: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  usd$: 'USD',
  a$: 'AUD',
  aud: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad: 'CAD',
  s$: 'SGD',
  sgd: 'SGD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  chf: 'CHF',
  '₹': 'INR',
  inr: 'INR',
  rs: 'INR',
  czk: 'CZK',
  kč: 'CZK',
  kc: 'CZK',
  pln: 'PLN',
  zł: 'PLN',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  nzd: 'NZD',
  nz$: 'NZD',
  jpy: 'JPY',
  '¥': 'JPY',
  r$: 'BRL',
  brl: 'BRL',
  zar: 'ZAR',
  huf: 'HUF',
  ron: 'RON',
  mxn: 'MXN',
  hkd: 'HKD',
  hk$: 'HKD',
};

const escaped = Object.keys(currencies)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[$.]/g, '\\$&'))
  .join('|');
const amount = "\\d{1,3}(?:[ \\u00a0.,\\u2019']\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
/** Letters of the languages covered: Unicode classes take milliseconds to build in each fresh page. */
const letter = 'a-z\\u00df-\\u024f';
const scale = `\\s?(?:k|tsd\\.?|tis\\.?|mio\\.?|m|lakhs?|lpa)(?![${letter}])`;
const money = (n: number) =>
  `(?<c${n}>${escaped})?\\s?(?<a${n}>${amount})(?<s${n}>${scale})?\\s?(?<d${n}>(?:${escaped})(?![${letter}]))?`;
const period =
  'hour|hourly|hr|h|day|daily|d|week|weekly|month|monthly|mo|year|yearly|annum|annual|annually|yr|p\\.?\\s?a\\.?|stunde|std|tag|woche|monat|monatlich|jahr|jährlich|brutto/jahr|heure|jour|semaine|mois|an|hora|día|mes|año|mês|ano|uur|maand|jaar|ora|mese|anno|hodinu|hod|den|měsíc|měsíčně|rok|ročně';
const between = '\\s?(?:[-–—−]|to|bis|à|a|and|und|et|až|do)\\s?';
const per = `(?:\\s?(?:${escaped})?\\s*(?:\\(?(?:gross|brutto|net|netto|brut|bruto|before tax)\\)?\\s*)?(?:(?:/|per|an?(?=\\s)|pro|par|je|im|por|al|all'|za|p\\.)\\s*)?\\(?(?<per>${period})(?![${letter}]))?`;

const range = new RegExp(
  `(?<![${letter}0-9.,-])${money(1)}(?:(?:\\s?(?:/|per|an?(?=\\s))\\s?(?:yr|hr|hour|year|month|day))?${between}${money(2)})?${per}`,
  'g',
);

/** Signs and words of money: what holds none is not looked through. */
const hasMoney = new RegExp(
  `[$€£₹¥]|(?:^|[^${letter}])(?:${Object.keys(currencies)
    .filter((name) => /^[a-zčł]+$/.test(name))
    .join('|')})(?![${letter}])`,
);

const periods: [RegExp, SalaryPeriod][] = [
  [/^(?:hour|hourly|hr|h|stunde|std|heure|hora|uur|ora|hodinu|hod)$/, 'HOUR'],
  [/^(?:day|daily|d|tag|jour|día|den)$/, 'DAY'],
  [/^(?:week|weekly|woche|semaine)$/, 'WEEK'],
  [/^(?:month|monthly|mo|monat|monatlich|mois|mes|mês|maand|mese|měsíc|měsíčně)$/, 'MONTH'],
];

/** Money that is no pay: funding, revenue, one-off payments, allowances, other people's money. */
const otherMoney =
  /(?:funding|raised|revenue|valuation|series [a-e]|budgets?|arr|turnover|sales|umsatz|worth|invest(?:ed|ment)s?|savings?|contracts?|portfolio|bonus(?:es)? of|sign-?on|referral|stipend|allowance|reimburse\w*|match|up to .{0,20}(?:training|learning)|spent|deals?|customers?|assets|prize|grant|fee)[^.;]{0,40}$/i;
const paySpeech =
  /salary|pay\b|compensation|remuneration|range|rate|wage|base|ote|gehalt|vergütung|tagessatz|stundensatz|salaire|rémunération|tjm|salario|salário|retribuzione|stipendio|salaris|mzda|plat\b|earn|package|annual|brutto|per hour|an hour|a year/i;
const estimate = /estimat|geschätzt|estimation|glassdoor est|employer est|schätzung|estimación/i;

/** Least amount that is believable as pay for a period, whatever the currency. */
const least: Record<SalaryPeriod, number> = { HOUR: 5, DAY: 50, WEEK: 150, MONTH: 700, YEAR: 8_000 };

/** Reads a stated pay out of one stretch of text ("$120k–$150k", "€65.000 - €80.000 p.a.", "£500/day"), or null. */
export function parseSalary(text: string): Salary | null {
  return salariesIn(text)[0] ?? null;
}

function salariesIn(text: string): Salary[] {
  if (!/\d/.test(text)) return [];
  const lower = text.toLowerCase();
  if (!hasMoney.test(lower)) return [];
  return [...lower.matchAll(range)].flatMap(
    (match) => salaryOf(match, lower.length === text.length ? text : lower) ?? [],
  );
}

function salaryOf(match: RegExpMatchArray, text: string): Salary | null {
  const { c1, a1, s1, d1, c2, a2, s2, d2, per: unit } = match.groups ?? {};
  const sign = (c1 ?? d1 ?? c2 ?? d2)?.toLowerCase();
  const currency = sign === undefined ? undefined : currencies[sign];
  if (currency === undefined || a1 === undefined) return null;
  const before = text.slice(0, match.index);
  if (otherMoney.test(before.slice(-60))) return null;
  if (
    /^\s?(?:million|billion|bn|mrd|milliarden|millionen|b\b|mm\b)/i.test(
      text.slice((match.index ?? 0) + match[0].length),
    )
  )
    return null;

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
  const kind = periodOf(unit, low ?? max ?? 0, text, currency);
  if ((low ?? max ?? 0) < least[kind] || (max !== null && low !== null && max < low)) return null;
  if (unit === undefined && !paySpeech.test(text) && a2 === undefined) return null;
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
const monthly: Record<string, number> = { CZK: 400_000, PLN: 60_000, HUF: 4_000_000, RON: 50_000, BRL: 60_000 };

function periodOf(unit: string | undefined, value: number, text: string, currency: string): SalaryPeriod {
  const named = unit?.toLowerCase().replace(/[.\s]/g, '');
  if (named !== undefined) return periods.find(([words]) => words.test(named))?.[1] ?? 'YEAR';
  if (/hourly|stundensatz|per hour|an hour/i.test(text) && value < 500) return 'HOUR';
  if (/tagessatz|tjm|daily rate|day rate/i.test(text) && value < 5_000) return 'DAY';
  if (/měsíc|monthly|monat|mensuel|mensual/i.test(text)) return 'MONTH';
  if (value > 700 && value <= (monthly[currency] ?? 0)) return 'MONTH';
  return value < 200 ? 'HOUR' : 'YEAR';
}

/**
 * The pay that a posting states: lines that speak of pay before any other; several ranges of one kind (levels, places)
 * are taken together, from the lowest to the highest.
 */
export function salaryOfLines(lines: readonly Line[]): Salary | null {
  const withMoney = lines.filter(({ text }) => /[$€£₹¥]|\p{Lu}{3}|kč|euro/u.test(text) && /\d/.test(text));
  const ordered = [...withMoney].sort((a, b) => Number(paySpeech.test(b.text)) - Number(paySpeech.test(a.text)));
  const found = ordered.flatMap(({ text }) => salariesIn(text));
  const [first] = found;
  if (first === undefined) return null;
  const alike = found.filter(
    ({ currency, period, min, max }) =>
      currency === first.currency &&
      period === first.period &&
      (min === null) === (first.min === null) &&
      (max === null) === (first.max === null),
  );
  const least = (values: (number | null)[]) =>
    values.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)));
  const most = (values: (number | null)[]) =>
    values.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
  return { ...first, min: least(alike.map(({ min }) => min)), max: most(alike.map(({ max }) => max)) };
}
