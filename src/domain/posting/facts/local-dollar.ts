import type { Salary } from '../posting.ts';

const dollars: [RegExp, RegExp, string][] = [
  [
    /\.au(?:\/|$)|^https?:\/\/au\./i,
    /\b(?:australia|nsw|vic|qld|sydney|melbourne|brisbane|perth|adelaide|canberra)\b/i,
    'AUD',
  ],
  [
    /\.ca(?:\/|$)|^https?:\/\/ca\./i,
    /\b(?:canada|ontario|québec|quebec|toronto|vancouver|montr[eé]al|calgary|ottawa)\b/i,
    'CAD',
  ],
  [/\.nz(?:\/|$)|^https?:\/\/nz\./i, /\b(?:new zealand|auckland|wellington|christchurch)\b/i, 'NZD'],
  [/\.sg(?:\/|$)|^https?:\/\/sg\./i, /\bsingapore\b/i, 'SGD'],
  [/\.hk(?:\/|$)|^https?:\/\/hk\./i, /\bhong kong\b/i, 'HKD'],
];

/** A bare "$" in the money of the country that the page's address or the job's place names. */
export function localDollar(salary: Salary, url: string | null, locations: readonly string[]): Salary {
  if (salary.currency !== 'USD' || !salary.text.includes('$') || /us\s?\$|usd/i.test(salary.text)) return salary;
  const host = /^https?:\/\/[^/]+/.exec(url ?? '')?.[0] ?? '';
  const place = locations.join(' · ');
  const currency =
    dollars.find(([, words]) => words.test(place))?.[2] ??
    (/\b(?:us|usa|united states)\b|, [A-Z]{2}\b/.test(place)
      ? undefined
      : dollars.find(([own]) => own.test(host))?.[2]);
  return currency === undefined ? salary : { ...salary, currency };
}
