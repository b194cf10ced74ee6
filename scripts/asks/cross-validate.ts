import type { AskExample } from './examples.ts';
import { oddsOf, trainAsks } from './train-asks.ts';

/**
 * Log-odds from which on a skill counts as asked. F1 is best asked for from a probability of half the F1 reached, 0.45;
 * and it lies a little below that, since a label that is missing is weaker evidence than one that is there, and a posting
 * written by others holds fewer of the wordings than those the wordings were collected from.
 */
export const threshold = -0.4;

/**
 * Decides every example with weights that were fitted without its source.
 * @param sourceOf the source of a posting, by its place in the file.
 * @returns for each example whether it counts as asked.
 */
export function leaveSourceOut(
  examples: readonly AskExample[],
  skillCount: number,
  sourceOf: (posting: number) => string,
): boolean[] {
  const decided = examples.map(() => false);
  for (const source of new Set(examples.map(({ posting }) => sourceOf(posting)))) {
    const fitted = trainAsks(
      examples.filter(({ posting }) => sourceOf(posting) !== source),
      skillCount,
    );
    for (const [at, example] of examples.entries()) {
      if (sourceOf(example.posting) === source) decided[at] = oddsOf(fitted, example) >= threshold;
    }
  }
  return decided;
}
