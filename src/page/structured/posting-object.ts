import { calendarDay, dayOfTime } from '../../domain/posting/facts/calendar-day.ts';
import { parseEmploymentType } from '../../domain/posting/facts/stated-kind.ts';
import type { EmploymentType, Salary, SalaryPeriod, WorkMode } from '../../domain/posting/posting.ts';
import type { Stated } from '../stated.ts';
import { cleanText } from '../text/clean-text.ts';
import { isObject, type JsonObject, property } from './json-ld.ts';

/** Numbers that personnel systems set before a legal entity: "0112 Castellan Holding". */
const entityNumber = /^(?:0\d+|\d{3,}) (?:- )?(?=\D)/;

/** What a JobPosting object states, its description (HTML) aside. */
export function statedBy(posting: JsonObject): Stated {
  const stated: Stated = {};
  const title = textFrom(property(posting, 'title')) ?? textFrom(property(posting, 'name'));
  if (title) stated.title = title;
  const company = nameOf(property(posting, 'hiringOrganization'))?.replace(entityNumber, '');
  if (company) stated.company = company;
  const locations = placesOf(posting);
  if (locations.length > 0) stated.locations = locations;
  const salary =
    salaryOf(property(posting, 'baseSalary'), false) ?? salaryOf(property(posting, 'estimatedSalary'), true);
  if (salary) stated.salary = salary;
  const posted = dateFrom(property(posting, 'datePosted'));
  if (posted) stated.datePosted = posted;
  const until = dateFrom(property(posting, 'validThrough'));
  if (until) stated.validThrough = until;
  const mode = workModeOf(posting);
  if (mode) stated.workMode = mode;
  const employment = employmentOf(property(posting, 'employmentType'));
  if (employment) stated.employmentType = employment;
  const url = textFrom(property(posting, 'url')) ?? textFrom(property(posting, '@id'));
  if (url) stated.url = url;
  return stated;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function textFrom(value: unknown): string | undefined {
  const first = listOf(value)[0];
  if (typeof first === 'number') return String(first);
  if (typeof first !== 'string') return undefined;
  const text = cleanText(decodeEntities(first));
  return text === '' || /^(null|undefined|n\/a|none)$/i.test(text) ? undefined : text;
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
};

/** Names in JSON-LD are often escaped once too often: "R&amp;D". */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#?\w+);/g, (whole, name: string) => {
    const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
    if (code) {
      const point = code[1] ? Number.parseInt(code[1], 16) : Number(code[2]);
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    }
    return entities[name] ?? whole;
  });
}

function nameOf(value: unknown): string | undefined {
  const first = listOf(value)[0];
  if (!isObject(first)) return textFrom(first);
  return (
    textFrom(property(first, 'name')) ?? textFrom(property(first, 'legalName')) ?? textFrom(property(first, '#text'))
  );
}

/** Each place once, as "city, region, country". */
function placesOf(posting: JsonObject): string[] {
  const places = listOf(property(posting, 'jobLocation')).slice(0, 60).map(placeText);
  return [...new Set(places.filter((place) => place !== ''))];
}

function placeText(place: unknown): string {
  if (!isObject(place)) return textFrom(place) ?? '';
  const address = listOf(property(place, 'address'))[0];
  if (isObject(address)) {
    const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map(
      (name) => nameOf(property(address, name)) ?? '',
    );
    const text = parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(', ');
    if (text !== '') return text;
  }
  return textFrom(address) ?? nameOf(place) ?? '';
}

function workModeOf(posting: JsonObject): WorkMode | undefined {
  const kind = textFrom(property(posting, 'jobLocationType')) ?? '';
  return /telecommute|remote/i.test(kind) ? 'remote' : undefined;
}

function employmentOf(value: unknown): EmploymentType | undefined {
  return parseEmploymentType(listOf(value).map(textFrom).join(' ')) ?? undefined;
}

const periods: [RegExp, SalaryPeriod][] = [
  [/hour/i, 'HOUR'],
  [/day/i, 'DAY'],
  [/week/i, 'WEEK'],
  [/month/i, 'MONTH'],
  [/year|ann/i, 'YEAR'],
];

function salaryOf(value: unknown, estimated: boolean): Salary | undefined {
  const base = listOf(value)[0];
  if (!isObject(base)) return undefined;
  const inner = listOf(property(base, 'value'))[0];
  const range = isObject(inner) ? inner : base;
  const single = amountFrom(isObject(inner) ? property(inner, 'value') : inner);
  const min = amountFrom(property(range, 'minValue')) ?? single;
  const max = amountFrom(property(range, 'maxValue')) ?? single;
  const currency = (textFrom(property(base, 'currency')) ?? textFrom(property(range, 'currency')) ?? '').toUpperCase();
  if ((min === undefined && max === undefined) || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const unit = textFrom(property(range, 'unitText')) ?? textFrom(property(base, 'unitText')) ?? '';
  const period = periods.find(([pattern]) => pattern.test(unit))?.[1] ?? likelyPeriod(min ?? max ?? 0);
  return { min: min ?? null, max: max ?? null, currency, period, estimated, text: '' };
}

/** Where the data forgets the period: below 300 an hour's pay, above 12,000 a year's. */
function likelyPeriod(amount: number): SalaryPeriod {
  return amount < 300 ? 'HOUR' : amount < 12_000 ? 'MONTH' : 'YEAR';
}

function amountFrom(value: unknown): number | undefined {
  const amount = typeof value === 'string' ? Number(value.replace(/[\s,]/g, '')) : value;
  return typeof amount === 'number' && Number.isFinite(amount) && amount > 0 ? amount : undefined;
}

/** `YYYY-MM-DD` of an ISO date or date with time, or of one as programs print it. */
function dateFrom(value: unknown): string | undefined {
  const text = textFrom(value) ?? '';
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? undefined;
  return (/\b\d{4}\b/.test(text) && dayOfTime(Date.parse(text))) || undefined;
}
