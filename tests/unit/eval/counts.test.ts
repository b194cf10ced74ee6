import { describe, expect, it } from 'vitest';
import { countClasses, countSets, f1Of, macroF1, precisionOf, recallOf, sumCounts } from '../../eval/score/counts.ts';

describe('counts', () => {
  it('parts hits, false finds and misses of two sets', () => {
    const counts = countSets(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd', 'e']));
    expect(counts).toEqual({ hits: 2, falseFinds: 1, misses: 2 });
    expect(precisionOf(counts)).toEqual({ right: 2, of: 3 });
    expect(recallOf(counts)).toEqual({ right: 2, of: 4 });
  });

  it('takes micro-F1 over summed counts, not over the mean of the postings', () => {
    // 8 of 8 right, then 0 of 1: P 8/9, R 8/9, F1 0.889; the mean of F1s would be 0.5.
    const sum = sumCounts([
      { hits: 8, falseFinds: 0, misses: 0 },
      { hits: 0, falseFinds: 1, misses: 1 },
    ]);
    expect(f1Of(sum)).toBeCloseTo(16 / 18, 10);
  });

  it('has no F1 where there was nothing to find and nothing was said', () => {
    expect(f1Of({ hits: 0, falseFinds: 0, misses: 0 })).toBeNull();
    expect(f1Of({ hits: 0, falseFinds: 3, misses: 0 })).toBe(0);
  });

  it('counts classes and takes the plain mean of their F1', () => {
    // a: hit 1, false 1, missed 1 → 0.5; b: hit 1, false 1, missed 0 → 2/3; c: hit 1, false 0, missed 1 → 2/3.
    const classes = countClasses(['a', 'b', 'c'], ['a', 'b', 'a', 'c', 'b'], ['a', 'a', 'c', 'c', 'b']);
    expect(classes).toEqual([
      { hits: 1, falseFinds: 1, misses: 1 },
      { hits: 1, falseFinds: 1, misses: 0 },
      { hits: 1, falseFinds: 0, misses: 1 },
    ]);
    expect(macroF1(classes)).toBeCloseTo((1 / 2 + 2 / 3 + 2 / 3) / 3, 10);
  });

  it('leaves a class out of the mean that is neither labelled nor said', () => {
    const classes = countClasses(['a', 'unseen'], ['a'], ['a']);
    expect(macroF1(classes)).toBe(1);
    expect(macroF1([])).toBeNull();
  });
});
