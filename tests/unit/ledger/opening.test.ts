import { expect, it } from 'vitest';
import { isOpening, openingOf, verifiedOpenings } from '../../../src/domain/ledger/opening.ts';
import { checkedAgain, type SavedPosting, savedAgain } from '../../../src/domain/ledger/saved-posting.ts';
import { saved } from '../../page/learn-view/kept-samples.ts';

const today = '2026-11-25';
const kept = (checkedOn: string | null, posting: Partial<SavedPosting['posting']> = {}): SavedPosting => {
  const one = saved('one', '');
  return { ...one, checkedOn, posting: { ...one.posting, validThrough: null, ...posting } };
};

it.each([
  ['read as open today', kept(today), { state: 'verified', on: today }],
  ['read as open two weeks ago', kept('2026-11-11'), { state: 'verified', on: '2026-11-11' }],
  ['read as open longer ago', kept('2026-11-10'), { state: 'old', on: '2026-11-10' }],
  ['read on a day to come, since the clock was put back', kept('2027-01-01'), { state: 'verified', on: '2027-01-01' }],
  ['pasted', kept(null), { state: 'unknown' }],
  ['read as closed', kept(today, { closed: true }), { state: 'closed' }],
  ['past its closing day', kept(today, { validThrough: '2026-11-24' }), { state: 'closed' }],
  ['on its closing day', kept(today, { validThrough: today }), { state: 'verified', on: today }],
])('an opening %s', (_, posting, expected) => {
  expect(openingOf(posting, today)).toEqual(expected);
});

it('each posting stands in one of the filters, and the first to close is in front', () => {
  const all = [kept(today), kept('2026-01-01'), kept(null), kept(today, { closed: true })];
  const filters = ['verified', 'check', 'closed'] as const;
  for (const one of all) expect(filters.filter((filter) => isOpening(one, filter, today))).toHaveLength(1);
  const closing = kept(today, { validThrough: '2026-12-01' });
  expect(verifiedOpenings([...all, closing], today)).toEqual([closing, all[0]]);
});

it('a page read again as closed ends a verified opening; keeping it again forgets no note and no check', () => {
  const before = { ...kept('2026-11-20'), note: 'mine' };
  expect(openingOf(checkedAgain(before, { ...before.posting, closed: true }, today), today)).toEqual({
    state: 'closed',
  });
  expect(checkedAgain({ ...before, checkedOn: today }, before.posting, today)).toMatchObject({ checkedOn: today });
  expect(savedAgain(before, { ...kept(null), savedOn: today })).toMatchObject({
    note: 'mine',
    checkedOn: '2026-11-20',
    savedOn: '2026-11-02',
  });
});
