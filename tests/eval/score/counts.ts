import { type Count, macro } from '../pages/tally.ts';

/** Decisions about one thing: found and true, found but not true, true but not found. */
export interface Counts {
  hits: number;
  falseFinds: number;
  misses: number;
}

export const noCounts: Counts = { hits: 0, falseFinds: 0, misses: 0 };

/** Compares what was said with what is true. */
export function countSets<Thing>(said: ReadonlySet<Thing>, truth: ReadonlySet<Thing>): Counts {
  const hits = [...said].filter((thing) => truth.has(thing)).length;
  return { hits, falseFinds: said.size - hits, misses: truth.size - hits };
}

export function sumCounts(all: Iterable<Counts>): Counts {
  let sum = noCounts;
  for (const { hits, falseFinds, misses } of all) {
    sum = { hits: sum.hits + hits, falseFinds: sum.falseFinds + falseFinds, misses: sum.misses + misses };
  }
  return sum;
}

export function precisionOf({ hits, falseFinds }: Counts): Count {
  return { right: hits, of: hits + falseFinds };
}

export function recallOf({ hits, misses }: Counts): Count {
  return { right: hits, of: hits + misses };
}

/** Harmonic mean of precision and recall; null where there was nothing to find and nothing was said. */
export function f1Of({ hits, falseFinds, misses }: Counts): number | null {
  const all = 2 * hits + falseFinds + misses;
  return all === 0 ? null : (2 * hits) / all;
}

/**
 * Counts of each class for a decision that gives every item exactly one.
 * @param said and @param truth: the class of each item, in the same order.
 */
export function countClasses<Class extends string>(
  classes: readonly Class[],
  said: readonly Class[],
  truth: readonly Class[],
): Counts[] {
  return classes.map((one) => {
    const indexes = [...truth.keys()];
    const hits = indexes.filter((at) => truth[at] === one && said[at] === one).length;
    return {
      hits,
      falseFinds: indexes.filter((at) => said[at] === one).length - hits,
      misses: indexes.filter((at) => truth[at] === one).length - hits,
    };
  });
}

/** Mean F1 over classes; a class that neither stands in the labels nor was said is left out. */
export function macroF1(classes: readonly Counts[]): number | null {
  const scores = classes.map(f1Of).filter((score) => score !== null);
  return macro(scores.map((score) => ({ right: score, of: 1 })));
}
