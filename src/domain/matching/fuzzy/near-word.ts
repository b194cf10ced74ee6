/** From this length on a word may be read as another with one slip; below, too many words are one letter apart. */
export const oneSlipFrom = 7;
/** From this length on two slips may stand. */
const twoSlipsFrom = 11;

/** How many slips of the pen two words may be apart to count as one, by the shorter one's length. */
export function slipsAllowed(word: string, other: string): number {
  const length = Math.min(word.length, other.length);
  if (length < oneSlipFrom) return 0;
  return length < twoSlipsFrom ? 1 : 2;
}

/**
 * Whether two words differ by at most `limit` letters left out, put in, changed or swapped with their neighbour
 * (optimal string alignment). The first letter must be the same: slips there are rare, other words are not.
 */
export function isNearWord(word: string, other: string, limit: number): boolean {
  if (word === other) return true;
  if (limit === 0 || word[0] !== other[0] || Math.abs(word.length - other.length) > limit) return false;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= word.length; row++) {
    const now = [row];
    let best = row;
    for (let column = 1; column <= other.length; column++) {
      const same = word[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      now.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return false;
    before = last;
    last = now;
  }
  return (last[other.length] ?? limit + 1) <= limit;
}

/** Every run of three letters, with the word's edges marked: `plan` → ` pl`, `pla`, `lan`, `an `. */
export function trigramsOf(word: string): string[] {
  const edged = ` ${word} `;
  return Array.from({ length: edged.length - 2 }, (_, at) => edged.slice(at, at + 3));
}
