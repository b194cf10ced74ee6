import fc from 'fast-check';
import { it } from 'vitest';

/** Inputs per property: few in `npm test`, as many as asked for by `npm run fuzz -- --runs N`. */
const runs = Number(import.meta.env.VITE_FUZZ_RUNS ?? 100);
/** The seed of a failure that is looked into again: `npm run fuzz -- --seed N`. */
const { VITE_FUZZ_SEED: seed } = import.meta.env;

/** Milliseconds that one property may take. */
const timeLimit = 60_000 + runs * 50;

declare module 'vitest' {
  interface TaskMeta {
    /** What `npm run fuzz` prints of a property. */
    fuzz?: { runs: number; failures: number; seed: number };
  }
}

/** One property of a parser as a test: it must hold for whatever comes. */
export function fuzz<Values extends [unknown, ...unknown[]]>(
  name: string,
  property: fc.IAsyncProperty<Values> | fc.IProperty<Values>,
): void {
  it(
    name,
    async ({ task }) => {
      const details = await fc.check(property, {
        numRuns: runs,
        ...(seed === undefined ? {} : { seed: Number(seed) }),
      });
      task.meta.fuzz = { runs: details.numRuns, failures: details.failed ? 1 : 0, seed: details.seed };
      if (details.failed) throw new Error(await fc.asyncDefaultReportMessage(details));
    },
    timeLimit,
  );
}
