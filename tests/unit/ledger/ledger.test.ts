import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedSkills, coverageGap } from '../../../src/domain/ledger/asked-skills.ts';
import { demandOf, sampleOf } from '../../../src/domain/ledger/demand.ts';
import { distinctEntries } from '../../../src/domain/ledger/distinct-entries.ts';
import { choicesOf, filterEntries, wholeLedger } from '../../../src/domain/ledger/filter-entries.ts';
import { learnNext } from '../../../src/domain/ledger/learn-next.ts';
import { type LedgerEntry, toLedgerEntry } from '../../../src/domain/ledger/ledger-entry.ts';
import { payAxis, payGroups, paySteps } from '../../../src/domain/ledger/pay-ranges.ts';
import { mergedJob, sameJobs } from '../../../src/domain/ledger/same-job.ts';
import { weekTrend } from '../../../src/domain/ledger/week-trend.ts';
import type { Strength } from '../../../src/domain/matching/reading.ts';
import { noProgress } from '../../../src/domain/progress/progress.ts';
import { entry, saved } from '../../page/learn-view/kept-samples.ts';
import { page, roadmap } from '../../page/reading-view/sample.ts';
import { anyEntry } from '../export/arbitrary-everything.ts';

const asking = (key: string, ...skillIds: string[]) =>
  entry(key, { asks: skillIds.map((skillId) => ({ skillId, strength: 'required' as Strength })) });

describe('distinct entries', () => {
  it('one job on two boards counts once, from its first day to its last', () => {
    const boards = [
      entry('a', { fingerprint: 'same', firstSeen: '2026-10-01', lastSeen: '2026-10-01' }),
      entry('b', { fingerprint: 'same', firstSeen: '2026-10-09', lastSeen: '2026-10-20' }),
      entry('c', { fingerprint: '' }),
      entry('d', { fingerprint: '' }),
    ];
    expect(distinctEntries(boards).map(({ key, firstSeen, lastSeen }) => [key, firstSeen, lastSeen])).toEqual([
      ['b', '2026-10-01', '2026-10-20'],
      ['c', '2026-10-05', '2026-11-02'],
      ['d', '2026-10-05', '2026-11-02'],
    ]);
    expect(
      distinctEntries(boards.toReversed())
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['b', 'c', 'd']);
  });

  it('an entry made of a page carries what tells jobs apart', () => {
    const one = toLedgerEntry(page('AI Project Manager', null), '2026-11-25');
    const other = toLedgerEntry({ ...page('AI Project Manager', null), postingKey: 'elsewhere' }, '2026-11-26');
    expect(one.fingerprint).toBe(other.fingerprint);
    expect(one.fingerprint).not.toBe(toLedgerEntry(page('AI Lead', null), '2026-11-25').fingerprint);
    expect(distinctEntries([one, other])).toHaveLength(1);
  });
});

describe('demand', () => {
  it('counts each posting once for a skill, with strengths and the postings themselves', () => {
    const twice: LedgerEntry['asks'] = [
      { skillId: 'planning', strength: 'required' },
      { skillId: 'planning', strength: 'duty' },
    ];
    const { postings, bySkill, since } = demandOf([
      asking('a', 'pilots'),
      entry('b', { asks: twice, firstSeen: '2026-09-14' }),
    ]);
    expect([postings, since]).toEqual([2, '2026-09-14']);
    expect(bySkill.get('planning')).toEqual({
      skillId: 'planning',
      count: 1,
      strengths: { required: 1, duty: 0, preferred: 0 },
      at: [1],
    });
    expect([0, 4, 5, 9, 10].map(sampleOf)).toEqual(['none', 'lists', 'squares', 'squares', 'trend']);
  });

  it('no count exceeds the postings, and order does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), (entries) => {
        const counts = (list: readonly LedgerEntry[]) =>
          [...demandOf(list).bySkill].map(([id, { count }]) => [id, count]).sort();
        for (const { count, at } of demandOf(entries).bySkill.values()) {
          expect(count).toBeLessThanOrEqual(entries.length);
          expect(at).toHaveLength(count);
        }
        expect(counts(entries.toReversed())).toEqual(counts(entries));
      }),
    );
  });

  it('is sorted by count, then roadmap; what the guide does not teach is the gap', () => {
    const demand = demandOf([asking('a', 'years', 'pilots'), asking('b', 'years', 'planning'), asking('c', 'unknown')]);
    const skills = askedSkills(demand, roadmap, noProgress);
    expect(skills.map(({ demand: { skillId, count } }) => [skillId, count])).toEqual([
      ['years', 2],
      ['planning', 1],
      ['pilots', 1],
    ]);
    expect(coverageGap(skills).map(({ demand: { skillId } }) => skillId)).toEqual(['years']);
  });

  it('orders what to learn by postings that ask for it, then by the roadmap, with reasons', () => {
    const open = [
      { id: 'plan', title: 'Draw a plan', hours: 6 },
      { id: 'pilot', title: 'Run a pilot', hours: 8 },
    ];
    const next = (...entries: LedgerEntry[]) =>
      learnNext(askedSkills(demandOf(entries), roadmap, noProgress), open).map(({ id, postings }) => [id, postings]);
    expect(next(asking('a', 'pilots'), asking('b', 'pilots', 'planning'))).toEqual([
      ['pilot', 2],
      ['plan', 1],
    ]);
    expect(next(asking('a', 'pilots', 'planning'))).toEqual([
      ['plan', 1],
      ['pilot', 1],
    ]);
    const have = { ...noProgress, have: ['pilots'] };
    expect(learnNext(askedSkills(demandOf([asking('a', 'pilots')]), roadmap, have), open)).toEqual([]);
  });
});

describe('filters', () => {
  const entries = [
    entry('a', { location: 'Ghent, Belgium', workMode: 'hybrid', seniority: 'Senior' }),
    entry('b', { location: 'Ghent', workMode: null, seniority: ' senior ', role: 'ai-product-manager' }),
    entry('c', { location: 'Lyon', workMode: 'remote', seniority: null, firstSeen: '2026-11-20' }),
  ];

  it('offer what there is and keep what was chosen', () => {
    expect(choicesOf(entries, 'place')).toEqual([
      { value: 'Ghent', count: 2 },
      { value: 'remote', count: 1 },
    ]);
    expect(choicesOf(entries, 'seniority')).toEqual([{ value: 'senior', count: 2 }]);
    const keys = (filter: Partial<typeof wholeLedger>) =>
      filterEntries(entries, { ...wholeLedger, ...filter }).map(({ key }) => key);
    expect(keys({})).toEqual(['a', 'b', 'c']);
    expect(keys({ place: 'Ghent', role: 'ai-product-manager' })).toEqual(['b']);
    expect(keys({ since: '2026-11-01' })).toEqual(['c']);
  });
});

describe('pay', () => {
  const paid = (
    key: string,
    min: number | null,
    max: number | null,
    period: 'YEAR' | 'HOUR' = 'YEAR',
    currency = 'EUR',
  ) => entry(key, { salary: { min, max, currency, period, estimated: false } });

  it('never puts hours beside years or euros beside pounds', () => {
    const groups = payGroups([
      paid('a', 60, 80),
      paid('b', null, 70),
      paid('c', 40, null, 'HOUR'),
      paid('d', 50, 60, 'YEAR', 'GBP'),
      paid('e', null, null),
    ]);
    expect(
      groups.map(({ currency, period, ranges }) => [currency, period, ranges.map(({ low, high }) => [low, high])]),
    ).toEqual([
      [
        'EUR',
        'YEAR',
        [
          [60, 80],
          [70, 70],
        ],
      ],
      ['EUR', 'HOUR', [[40, 40]]],
      ['GBP', 'YEAR', [[50, 60]]],
    ]);
  });

  it('has a middle value from eight ranges on', () => {
    const ranges = (count: number) => Array.from({ length: count }, (_, at) => paid(`${at}`, at * 10, at * 10 + 10));
    expect(payGroups(ranges(7))[0]?.middle).toBeNull();
    expect(payGroups(ranges(8))[0]?.middle).toBe(40);
    expect(payGroups(ranges(9))[0]?.middle).toBe(45);
  });

  it('axes hold every range in round steps, and every range falls into one step', () => {
    const ranges = fc.array(
      fc.record({ low: fc.integer({ min: 5, max: 300_000 }), width: fc.integer({ min: 0, max: 90_000 }) }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(ranges, (drawn) => {
        const all = drawn.map(({ low, width }, at) => ({
          key: `${at}`,
          name: '',
          low,
          high: low + width,
          estimated: false,
        }));
        const axis = payAxis(all);
        expect(axis[0]).toBeLessThanOrEqual(Math.min(...all.map(({ low }) => low)));
        expect(axis.at(-1)).toBeGreaterThanOrEqual(Math.max(...all.map(({ high }) => high)));
        expect(axis.length).toBeLessThan(12);
        expect(paySteps(all).reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
      }),
    );
  });
});

describe('weeks', () => {
  it('keep their place without a posting, and count who asked for the open skill', () => {
    const weeks = weekTrend(
      [
        entry('a', { firstSeen: '2026-11-04', asks: [] }),
        asking('b', 'pilots'),
        entry('future', { firstSeen: '2027-01-01' }),
      ].map((one) => (one.key === 'b' ? { ...one, firstSeen: '2026-11-25' } : one)),
      '2026-11-25',
      'pilots',
    );
    expect(weeks).toEqual([
      { monday: '2026-11-02', postings: 1, asking: 0 },
      { monday: '2026-11-09', postings: 0, asking: 0 },
      { monday: '2026-11-16', postings: 0, asking: 0 },
      { monday: '2026-11-23', postings: 1, asking: 1 },
    ]);
  });

  it('are at most 26', () => {
    expect(weekTrend([entry('old', { firstSeen: '2020-01-01' })], '2026-11-25', null)).toHaveLength(26);
  });
});

describe('the same job kept twice', () => {
  it('is recognised by company, title and text, and merged without losing a note', () => {
    const again = { ...saved('two', 'second note'), savedOn: '2026-11-20' };
    const other = saved('three', '');
    other.posting = { ...other.posting, company: 'Another' };
    const groups = sameJobs([again, saved('one', 'first note'), other]);
    expect(groups.map((group) => group.map(({ key }) => key))).toEqual([['one', 'two']]);
    expect(mergedJob(groups[0] ?? [])).toEqual({
      kept: { ...again, savedOn: '2026-11-02', note: 'first note\nsecond note' },
      gone: ['one'],
    });
    expect(mergedJob([])).toBeNull();
  });
});
