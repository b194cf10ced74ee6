import { median, quantile } from '../eval/pages/tally.ts';
import { bootstrap } from '../eval/score/bootstrap.ts';

/** Times of two ways of doing the same, taken one after the other on the same input. */
export interface TimedPair {
  ours: number;
  other: number;
}

/** Pairs from which on a ratio counts. */
export const fewestPairs = 60;

/**
 * Times two ways by turns, so that whatever else the machine does falls on both alike; which goes first alternates.
 * @param inputs are used in turn.
 */
export function timePairs<Input>(
  inputs: readonly Input[],
  ours: (input: Input) => unknown,
  other: (input: Input) => unknown,
  pairs = fewestPairs,
): TimedPair[] {
  return Array.from({ length: pairs }, (_, at) => {
    const input = inputs[at % inputs.length] as Input;
    if (at % 2 === 0) {
      const first = timeOf(() => ours(input));
      return { ours: first, other: timeOf(() => other(input)) };
    }
    const first = timeOf(() => other(input));
    return { ours: timeOf(() => ours(input)), other: first };
  });
}

/** Milliseconds of one call. */
export function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** `2.1 ms (p95 3.0, worst 4.2)` */
export function timesShown(times: readonly number[]): string {
  return `${shownMs(median(times))} ms (p95 ${shownMs(quantile(times, 0.95))}, worst ${shownMs(Math.max(...times))})`;
}

/** `140 × (120–160)`: the ratio of medians with its 95 % bootstrap interval over pairs. */
export function ratioShown(
  pairs: readonly TimedPair[],
  above: (pair: TimedPair) => number,
  below: (pair: TimedPair) => number,
): string {
  const ratio = (sample: readonly TimedPair[]) => median(sample.map(above)) / median(sample.map(below));
  const [low, high] = bootstrap(pairs, ratio) ?? [Number.NaN, Number.NaN];
  return `${digits(ratio(pairs))} × (${digits(low)}–${digits(high)})`;
}

export function shownMs(value: number): string {
  return digits(value);
}

function digits(value: number): string {
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}
