import boards from 'virtual:waypost/boards';
import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../../src/domain/ledger/ledger-entry.ts';
import { seenAmong } from '../../../src/domain/ledger/seen-among.ts';
import { canonicalUrl } from '../../../src/domain/posting/posting-key.ts';
import { boardAt } from '../../../src/page/site/board-at.ts';

const entry = (url: string, title: string, lastSeen = '2026-11-03'): LedgerEntry => ({
  key: canonicalUrl(url) ?? '',
  fingerprint: '',
  firstSeen: lastSeen,
  lastSeen,
  title,
  company: 'Larch Tide',
  url,
  role: 'ai-project-manager',
  kind: 'target',
  certainty: 'clear',
  asks: [],
  salary: null,
  location: null,
  workMode: null,
  seniority: null,
  datePosted: null,
  validThrough: null,
});
const idOf = (link: string) => boardAt(new URL(link), boards.boards)?.id ?? null;

test('links that lead to a posting read before are found, in the list’s order and each once', () => {
  const entries = [
    entry('https://jobs.lever.co/a/8c1e5f6a-2b7d-4c1e-9f3a-6d0b2a9e4c55', 'First'),
    entry('https://careers.example/jobs/17', 'Second'),
  ];
  const seen = seenAmong(
    [
      'https://careers.example/jobs/17?utm_source=list#apply',
      'https://careers.example/jobs/18',
      'https://jobs.lever.co/a/8c1e5f6a-2b7d-4c1e-9f3a-6d0b2a9e4c55/apply',
      'https://jobs.lever.co/a/8c1e5f6a-2b7d-4c1e-9f3a-6d0b2a9e4c55',
    ],
    entries,
    idOf,
  );
  expect(seen.map(({ title }) => title)).toEqual(['Second', 'First']);
  expect(seen[0]).toMatchObject({ lastSeen: '2026-11-03', company: 'Larch Tide' });
});

test.each([
  [
    'https://www.linkedin.com/jobs/view/ai-pm-at-x-4098211345',
    'https://www.linkedin.com/jobs/search/?currentJobId=4098211345',
  ],
  ['https://www.indeed.com/viewjob?jk=a1b2c3d4e5f60718', 'https://www.indeed.com/rc/clk?jk=a1b2c3d4e5f60718&from=serp'],
  ['https://www.indeed.com/jobs?q=x&vjk=a1b2c3d4e5f60718', 'https://www.indeed.com/viewjob?jk=a1b2c3d4e5f60718'],
])('one posting has several addresses on its board: %s', (read, listed) => {
  expect(seenAmong([listed], [entry(read, 'Known')], idOf)).toHaveLength(1);
  expect(
    seenAmong([listed.replace(/\d(?=\D*$)/, '9').replace('5f60719', '5f60000')], [entry(read, 'Known')], idOf),
  ).toHaveLength(0);
});
