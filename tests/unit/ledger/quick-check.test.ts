import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ledgerEntry } from '../../../src/domain/ledger/ledger-entry.ts';
import { keptEntry, keptPosting } from '../../../src/domain/ledger/quick-check.ts';
import { savedPosting } from '../../../src/domain/ledger/saved-posting.ts';
import { anyEntry, anyPosting } from '../export/arbitrary-everything.ts';

const wrong = fc.constantFrom<unknown>(7, {}, [1], undefined, true);

/** The value with one member of another type; every one of the schema's, but those that have a default. */
function broken<Value extends object>(value: fc.Arbitrary<Value>, members: (keyof Value)[]) {
  return fc
    .tuple(value, fc.constantFrom(...members), wrong)
    .map(([own, member, other]) => ({ ...own, [member]: other }));
}

describe('what the database holds', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyEntry, anyPosting, (entry, posting) => {
        expect(keptEntry(entry)).toEqual(entry);
        expect(keptPosting(posting)).toEqual(posting);
      }),
    );
  });

  it('is left out where a member has another type, as the schemas would', () => {
    const entries = broken(anyEntry, [
      'key',
      'firstSeen',
      'title',
      'company',
      'role',
      'kind',
      'certainty',
      'salary',
      'location',
    ]);
    const postings = broken(anyPosting, ['key', 'savedOn', 'posting', 'note']);
    fc.assert(
      fc.property(entries, postings, (entry, posting) => {
        expect(v.is(ledgerEntry, entry)).toBe(false);
        expect(keptEntry(entry)).toBeNull();
        expect(v.is(savedPosting, posting)).toBe(false);
        expect(keptPosting(posting)).toBeNull();
      }),
    );
  });

  it('is looked at inside: asks, lines, pay', () => {
    const [entry] = fc.sample(anyEntry, { numRuns: 1, seed: 1 });
    const [posting] = fc.sample(anyPosting, { numRuns: 1, seed: 1 });
    expect(keptEntry({ ...entry, asks: [{ skillId: 'a', strength: 'much' }] })).toBeNull();
    expect(keptEntry({ ...entry, salary: { min: 'x', max: 1, currency: 'EUR', period: 'YEAR' } })).toBeNull();
    expect(keptEntry(null)).toBeNull();
    expect(keptPosting({ ...posting, posting: { ...posting?.posting, lines: [{ text: 3 }] } })).toBeNull();
    expect(keptPosting([])).toBeNull();
  });

  it('takes today’s defaults for members that came later', () => {
    const [entry] = fc.sample(anyEntry, { numRuns: 1, seed: 2 });
    const { fingerprint: _f, workMode: _w, seniority: _s, ...older } = entry ?? {};
    expect(keptEntry(older)).toMatchObject({ fingerprint: '', workMode: null, seniority: null });
  });
});
