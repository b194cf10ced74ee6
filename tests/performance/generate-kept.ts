import { seededRandom } from '../../scripts/seeded-random.ts';
import type { LedgerEntry } from '../../src/domain/ledger/ledger-entry.ts';
import type { SavedPosting } from '../../src/domain/ledger/saved-posting.ts';
import type { Strength } from '../../src/domain/matching/reading.ts';
import { dayOf } from '../../src/domain/plan/calendar-day.ts';
import type { Line } from '../../src/domain/posting/posting.ts';

/** Invented names; nothing of a real posting. */
const companies = [
  'Larkmoor Freight',
  'Sundhagen Klinik',
  'Quillmark Labs',
  'Haverbeck Bau',
  'Ostrava Grid Works',
  'Fennel & Rye Foods',
];
const places = ['Hamburg, Germany', 'Ghent, Belgium', 'Lyon, France', 'Leeds, UK', 'Ostrava', 'Porto'];
const titles = [
  'AI Project Manager',
  'Senior AI Project Manager',
  'AI Delivery Lead',
  'Projektleiter KI',
  'AI Product Manager',
];
const ranks = [null, 'Senior', 'Lead', null];
const roles = ['ai-project-manager', 'ai-project-manager', 'ai-project-manager', 'ai-product-manager'];
const strengths: Strength[] = ['required', 'duty', 'preferred'];

const pick = <Item>(random: () => number, list: readonly Item[]): Item => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('Nothing to choose from.');
  return item;
};

/** `count` ledger entries over `days` days before `today` (a day number), asking for some of `skillIds`. */
export function generateEntries(count: number, skillIds: readonly string[], today: number, days = 180): LedgerEntry[] {
  const random = seededRandom(42);
  return Array.from({ length: count }, (_, at) => {
    const seen = today - Math.floor(random() * days);
    const low = 45_000 + Math.floor(random() * 50) * 1_000;
    const paid = random() < 0.45;
    const asks = skillIds
      .filter((_, place) => random() < 0.65 - place * 0.018)
      .map((skillId) => ({ skillId, strength: pick(random, strengths) }));
    return {
      key: `https://jobs.example/${at}`,
      fingerprint: `generated ${at}`,
      firstSeen: dayOf(seen),
      lastSeen: dayOf(Math.min(today, seen + Math.floor(random() * 10))),
      title: pick(random, titles),
      company: `${pick(random, companies)} ${at % 977}`,
      url: `https://jobs.example/${at}`,
      role: pick(random, roles),
      kind: 'target' as const,
      certainty: 'clear' as const,
      asks,
      salary: paid
        ? {
            min: low,
            max: low + 12_000,
            currency: random() < 0.8 ? 'EUR' : 'GBP',
            period: 'YEAR' as const,
            estimated: false,
          }
        : null,
      location: pick(random, places),
      workMode: random() < 0.3 ? 'remote' : 'hybrid',
      seniority: pick(random, ranks),
      datePosted: dayOf(seen - 3),
      validThrough: random() < 0.4 ? dayOf(seen + 30) : null,
    };
  });
}

/** `count` kept postings of `lines` lines each. */
export function generateSaved(count: number, today: number, lines = 40): SavedPosting[] {
  const random = seededRandom(7);
  const words = [
    'plan',
    'pilots',
    'with',
    'the',
    'depot',
    'team',
    'report',
    'risks',
    'and',
    'agree',
    'what',
    'good',
    'looks',
    'like',
  ];
  const sentence = () => `${Array.from({ length: 14 }, () => pick(random, words)).join(' ')}.`;
  return Array.from({ length: count }, (_, at) => ({
    key: `https://jobs.example/saved/${at}`,
    savedOn: dayOf(today - (at % 200)),
    checkedOn: dayOf(today - (at % 30)),
    note: at % 5 === 0 ? 'Ask about the depots.' : '',
    posting: {
      url: `https://jobs.example/saved/${at}`,
      title: pick(random, titles),
      company: `${pick(random, companies)} ${at % 97}`,
      locations: [pick(random, places)],
      lines: Array.from(
        { length: lines },
        (_line, place): Line => ({
          kind: place % 8 === 0 ? 'heading' : 'bullet',
          section: place < lines / 2 ? 'duties' : 'required',
          text: sentence(),
        }),
      ),
      salary: null,
      datePosted: dayOf(today - (at % 40)),
      validThrough: at % 3 === 0 ? dayOf(today + (at % 40) - 10) : null,
      workMode: 'hybrid' as const,
      employmentType: null,
      applyUrl: null,
      closed: false,
      lang: 'en',
      years: at % 6,
      seniority: null,
    },
  }));
}
