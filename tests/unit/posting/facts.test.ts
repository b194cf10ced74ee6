import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/domain/posting/facts/dates.ts';
import { localDollar } from '../../../src/domain/posting/facts/local-dollar.ts';
import { parseSalary } from '../../../src/domain/posting/facts/salary.ts';
import { parseEmploymentType, parseWorkMode } from '../../../src/domain/posting/facts/stated-kind.ts';
import { matchableTitle, seniorityOf } from '../../../src/domain/posting/facts/title.ts';
import { postingFromText } from '../../../src/domain/posting/posting-from-text.ts';
import { canonicalUrl } from '../../../src/domain/posting/posting-key.ts';

describe('pay', () => {
  it.each([
    ['$120k–$150k', 120_000, 150_000, 'USD', 'YEAR'],
    ['€65.000 - €80.000 p.a.', 65_000, 80_000, 'EUR', 'YEAR'],
    ['£500/day', 500, 500, 'GBP', 'DAY'],
    ['salary 1,2 Mio. CZK per year', 1_200_000, 1_200_000, 'CZK', 'YEAR'],
    ['50 000 – 80 000 Kč / měsíc', 50_000, 80_000, 'CZK', 'MONTH'],
    ['pay: $22.38 an hour', 22.38, 22.38, 'USD', 'HOUR'],
    ['USD$167,000 per year - USD$185,500 per year', 167_000, 185_500, 'USD', 'YEAR'],
    ['The salary is 90–110k EUR', 90_000, 110_000, 'EUR', 'YEAR'],
    ['Planner | 50-80.000 Kč', 50_000, 80_000, 'CZK', 'MONTH'],
    ['$170,000—$216,000 USD', 170_000, 216_000, 'USD', 'YEAR'],
    ['USD 116K-250K', 116_000, 250_000, 'USD', 'YEAR'],
    ['DKK 52.000 per month', 52_000, 52_000, 'DKK', 'MONTH'],
    ['Tagessatz: 650 € pro Tag', 650, 650, 'EUR', 'DAY'],
    ['INR 4,20,000 - 7,80,000 per annum plus incentive', 420_000, 780_000, 'INR', 'YEAR'],
    ['8 - 14 LPA', 800_000, 1_400_000, 'INR', 'YEAR'],
    ['RM 2,800 - RM 3,900', 2_800, 3_900, 'MYR', 'MONTH'],
    ['£38,205 rising to £41,732 after a year', 38_205, 41_732, 'GBP', 'YEAR'],
    ['£36,500 basic, most of the crew take home £44 – 47k with overtime', 36_500, 36_500, 'GBP', 'YEAR'],
    ['36 - 42 k€ brut annuel', 36_000, 42_000, 'EUR', 'YEAR'],
    ['4 month contract, £480 per day', 480, 480, 'GBP', 'DAY'],
    ['Relocation paid, salary $92,000', 92_000, 92_000, 'USD', 'YEAR'],
    ['Månadslön 34 500 SEK', 34_500, 34_500, 'SEK', 'MONTH'],
  ])('%s', (text, min, max, currency, period) => {
    expect(parseSalary(text)).toMatchObject({ min, max, currency, period });
  });

  it.each([
    'We raised $40M in funding',
    'a budget of $250,000',
    'serving 400 customers',
    'save $5 a month',
    'Holds the fleet budget (approx. EUR 2.4 m across sites)',
    'Evening differential $6.10/hr',
    'the agency contributes £9,870 towards a pension',
    'A remote note: we operate a shop that sold £9,000 of tea',
    '$7,500 sign-on bonus',
    'PHP 8 and MySQL, annual review',
  ])('is not: %s', (text) => {
    expect(parseSalary(text)).toBeNull();
  });

  it('takes a lone amount at its label’s word', () => {
    expect(parseSalary('£31,250')).toBeNull();
    expect(parseSalary('£31,250', true)).toMatchObject({ min: 31_250, period: 'YEAR' });
  });

  it('takes the pay before other money of the text', () => {
    const text = 'Duties\nRun the yard\nOffer\n5 on call nights a month (each €95)\n€47k–€55k by experience';
    expect(postingFromText({ title: 'Yard Lead', text }).salary).toMatchObject({ min: 47_000, max: 55_000 });
  });
});

describe('a bare dollar', () => {
  const salary = { min: 1, max: 1, currency: 'USD', period: 'YEAR', estimated: false, text: '$130,000' } as const;
  it.each([
    ['https://www.seek.com.au/job/1', ['Melbourne VIC'], 'AUD'],
    ['https://jobs.example.ca/1', [], 'CAD'],
    ['https://jobs.example.ca/1', ['Austin, TX'], 'USD'],
    ['https://example.com/1', ['Toronto, Ontario'], 'CAD'],
    [null, [], 'USD'],
  ])('%s %s: %s', (url, places, currency) => {
    expect(localDollar(salary, url, places).currency).toBe(currency);
  });

  it('that says whose it is stays', () => {
    expect(localDollar({ ...salary, text: 'US$130,000' }, 'https://a.com.au/', []).currency).toBe('USD');
  });
});

describe('kinds of work', () => {
  it.each([
    ['FULL_TIME', 'full-time'],
    ['Regular Full-Time', 'full-time'],
    ['CONTRACTOR', 'contract'],
    ['Unbefristet', 'full-time'],
    ['befristet', 'contract'],
    ['Teilzeit', 'part-time'],
    ['INTERN', 'internship'],
    ['CDI', 'full-time'],
    ['Operations', null],
  ])('employment: %s', (value, kind) => {
    expect(parseEmploymentType(value)).toBe(kind);
  });

  it.each([
    ['TELECOMMUTE', 'remote'],
    ['Hybrid Remote', 'hybrid'],
    ['On-site', 'onsite'],
    ['Télétravail fréquent', 'remote'],
    ['Denver, CO', null],
  ])('mode: %s', (value, mode) => {
    expect(parseWorkMode(value)).toBe(mode);
  });
});

describe('dates', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  it.each([
    ['2026-11-16T08:00:00Z', '2026-11-16'],
    ['16.11.2026', '2026-11-16'],
    ['Nov 16, 2026', '2026-11-16'],
    ['16 novembre 2026', '2026-11-16'],
    ['16-Nov-2026', '2026-11-16'],
    ['3 days ago', '2026-11-21'],
    ['vor 2 Wochen', '2026-11-10'],
    ['il y a 5 jours', '2026-11-19'],
    ['yesterday', '2026-11-23'],
    ['Posted 4d ago', '2026-11-20'],
    ['Erschienen: vor 3 Tagen', '2026-11-21'],
    ['hace 2 semanas', '2026-11-10'],
    ['před 3 dny', '2026-11-21'],
    ['3 dagen geleden', '2026-11-21'],
  ])('%s', (text, expected) => {
    expect(parseDate(text, now)).toBe(expected);
  });

  it.each(['30+ days ago', '31.02.2026', 'soon', '5 people applied'])('is not: %s', (text) => {
    expect(parseDate(text, now)).toBeNull();
  });
});

describe('title', () => {
  it('loses gender markers and numbers for matching only', () => {
    expect(matchableTitle('KI-Projektmanager:in (m/w/d) Ref. 2024-17')).toBe('KI-Projektmanager');
    expect(matchableTitle('Chef de projet IA H/F')).toBe('Chef de projet IA');
    expect(seniorityOf('Senior AI Program Manager')).toBe('Senior');
    expect(seniorityOf('Planner')).toBeNull();
  });
});

describe('where the work is done', () => {
  it.each([
    ['We work from our Oakland office at least three days a week', 'hybrid'],
    ['In person four days a week in Salinas', 'hybrid'],
    ['Vier Präsenztage je Woche in Bielefeld', 'hybrid'],
    ['Flexible Homeoffice-Regelungen', 'hybrid'],
    ['Ability to work on-site in Hamburg at least three days per week', 'hybrid'],
    ['Unless approved to work fully remotely, you spend at least half of your work time in the office', 'hybrid'],
    ['100 % remote (offices for hybrid work in four cities)', 'remote'],
    ['Experience with hybrid cloud environments', null],
    ['Agile & Hybrid methods', null],
    ['Collaborate with remote teams', null],
    ['This role is in-person in Telford', 'onsite'],
    ['Not remote', 'onsite'],
    ['Vor Ort bei unseren Kunden', null],
  ])('%s: %s', (text, mode) => {
    expect(postingFromText({ title: 'x', text }).workMode).toBe(mode);
  });

  it.each([
    ['Location: Telford', ['Telford']],
    ['Einsatzort: D6 Hanau', ['D6 Hanau']],
    ['Localisation : Lyon', ['Lyon']],
    ['Hybrid in Omaha, two days', ['Omaha']],
    ['Our Dublin office has a garden', ['Dublin']],
    ['Location: Hybrid', []],
    ['We travel in the summer', []],
  ])('"%s" names %j', (text, places) => {
    expect(postingFromText({ title: 'x', text }).locations).toEqual(places);
  });
});

describe('kind of employment', () => {
  it.each([
    ['Type of contract : CDI', 'full-time'],
    ['We welcome part-time applicants', null],
    ['The contract is for 18 months', 'contract'],
    ['Teilzeit ist möglich', null],
    ['An initial stage of growth', null],
  ])('%s: %s', (text, kind) => {
    expect(postingFromText({ title: 'x', text }).employmentType).toBe(kind);
  });
});

describe('years', () => {
  it.each([
    ['Requirements\n5+ years of experience in delivery\n2 years in AI preferred', 5],
    ['Profil\nMindestens drei Jahre Erfahrung im Projektmanagement', 3],
    ['About us\nWe have 20 years of experience in shipping.', null],
    ['Requirements\nYou must be at least 18 years of age', null],
    ['Requirements\nA degree or equivalent experience.8+ years of experience', 8],
    ['Requirements\nThree to six years in a consulting firm, as a planner', 3],
    ['Requirements\n5-to-7-year experience in packaging', 5],
    ['Profil\nVous avez entre 2 et 8 ans d’expérience', 2],
    ['Profil\nCinq ans au moins en conseil', 5],
    ['Requirements\nA combined 6+ years in product and engineering', 6],
    ['For graduates with less than 2 years of experience', null],
    ['Your role\nOver three years we will build four depots with experience', null],
    ['Profil\nMit über 25 Jahren Erfahrung im Kundenservice verfügen wir über viel Wissen', null],
  ])('%s', (text, years) => {
    expect(postingFromText({ title: 'x', text }).years).toBe(years);
  });
});

describe('canonical address', () => {
  it('keeps what names the posting and drops what follows the visitor', () => {
    expect(canonicalUrl('http://www.indeed.com/viewjob?jk=ab12&utm_source=x&from=serp#top')).toBe(
      'https://indeed.com/viewjob?jk=ab12',
    );
    expect(canonicalUrl('javascript:alert(1)')).toBeNull();
  });
});
