import { seededRandom } from '../../../scripts/seeded-random.ts';
import { quantile } from '../pages/tally.ts';

/** How often a sample is drawn again: enough that the second digit of the bounds stands still. */
const draws = 1_000;

/**
 * 95 % percentile interval of a figure, by drawing its items again with replacement. The same items give the same
 * interval.
 * @param figure of a sample; null where it has none, and such draws are left out.
 */
export function bootstrap<Item>(
  items: readonly Item[],
  figure: (sample: readonly Item[]) => number | null,
): [low: number, high: number] | null {
  if (items.length === 0) return null;
  const next = seededRandom(20_261_125);
  const figures: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const sample = items.map(() => items[Math.floor(next() * items.length)] as Item);
    const value = figure(sample);
    if (value !== null) figures.push(value);
  }
  return figures.length === 0 ? null : [quantile(figures, 0.025), quantile(figures, 0.975)];
}
