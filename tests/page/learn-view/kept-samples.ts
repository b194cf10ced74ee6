import type { LedgerEntry } from '../../../src/domain/ledger/ledger-entry.ts';
import type { SavedPosting } from '../../../src/domain/ledger/saved-posting.ts';

export const entry = (key: string, own: Partial<LedgerEntry> = {}): LedgerEntry => ({
  key,
  fingerprint: `text of ${key}`,
  firstSeen: '2026-10-05',
  lastSeen: '2026-11-02',
  title: 'AI Project Manager',
  company: `Company ${key}`,
  url: `https://jobs.example/${key}`,
  role: 'ai-project-manager',
  kind: 'target',
  certainty: 'clear',
  asks: [
    { skillId: 'planning', strength: 'required' },
    { skillId: 'pilots', strength: 'duty' },
  ],
  salary: { min: 60_000, max: 75_000, currency: 'EUR', period: 'YEAR', estimated: false },
  location: 'Ghent, Belgium',
  workMode: 'hybrid',
  seniority: 'Senior',
  datePosted: null,
  validThrough: null,
  ...own,
});

export const saved = (key: string, note: string): SavedPosting => ({
  key,
  savedOn: '2026-11-02',
  checkedOn: '2026-11-02',
  note,
  posting: {
    url: `https://jobs.example/${key}`,
    title: 'AI Project Manager',
    company: 'Larch Tide',
    locations: ['Ghent'],
    lines: [
      { kind: 'bullet', section: 'duties', text: 'You plan pilots.' },
      { kind: 'bullet', section: 'required', text: 'Planning of depots.' },
    ],
    salary: null,
    datePosted: '2026-11-02',
    validThrough: '2026-12-04',
    workMode: 'hybrid',
    employmentType: null,
    applyUrl: null,
    closed: false,
    lang: 'en',
    years: 4,
    seniority: null,
  },
});
