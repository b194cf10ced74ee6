import { describe, expect, it } from 'vitest';
import { macro, quantile, shown, wilson } from '../../eval/pages/tally.ts';
import { bootstrap } from '../../eval/score/bootstrap.ts';

describe('wilson', () => {
  it('gives the published bounds', () => {
    // By hand: 43 of 43 is 43 / (43 + 1.96²) = 0.918 … 1.
    expect(wilson({ right: 43, of: 43 })[0]).toBeCloseTo(43 / (43 + 3.8416), 6);
    expect(wilson({ right: 43, of: 43 })[1]).toBeCloseTo(1, 10);
    // 8 of 10: (0.8 + 0.19208 ± 1.96 √(0.016 + 0.009604)) / 1.38416.
    expect(wilson({ right: 8, of: 10 })[0]).toBeCloseTo((0.99208 - 1.96 * Math.sqrt(0.025604)) / 1.38416, 6);
    expect(wilson({ right: 8, of: 10 })[1]).toBeCloseTo((0.99208 + 1.96 * Math.sqrt(0.025604)) / 1.38416, 6);
    expect(wilson({ right: 0, of: 10 })[0]).toBeCloseTo(0, 10);
  });

  it('knows nothing where nothing was counted', () => {
    expect(wilson({ right: 0, of: 0 })).toEqual([0, 1]);
    expect(shown({ right: 0, of: 0 })).toBe('–');
  });

  it('is printed beside share and counts', () => {
    expect(shown({ right: 8, of: 10 })).toBe('0.80 (8/10, 0.49–0.94)');
  });
});

describe('means and quantiles', () => {
  it('weighs groups equally, empty ones not at all', () => {
    expect(
      macro([
        { right: 1, of: 1 },
        { right: 0, of: 9 },
        { right: 0, of: 0 },
      ]),
    ).toBe(0.5);
    expect(macro([])).toBeNull();
  });

  it('takes the value at its place in order', () => {
    expect(quantile([5, 1, 3, 2, 4], 0.5)).toBe(3);
    expect(quantile([5, 1, 3, 2, 4], 0.95)).toBe(5);
  });
});

describe('bootstrap', () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('gives one point where all items are alike', () => {
    expect(bootstrap([2, 2, 2], mean)).toEqual([2, 2]);
  });

  it('comes near the interval of a known spread, and is the same each time', () => {
    // 100 values, half 0 and half 1: the mean's standard error is 0.05, so about 0.40–0.60.
    const values = Array.from({ length: 100 }, (_, at) => at % 2);
    const [low, high] = bootstrap(values, mean) ?? [0, 0];
    expect(low).toBeGreaterThan(0.37);
    expect(low).toBeLessThan(0.43);
    expect(high).toBeGreaterThan(0.57);
    expect(high).toBeLessThan(0.63);
    expect(bootstrap(values, mean)).toEqual([low, high]);
  });

  it('has none without items or without a figure', () => {
    expect(bootstrap([], mean)).toBeNull();
    expect(bootstrap([1], () => null)).toBeNull();
  });
});
