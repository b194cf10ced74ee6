/** Rights out of how many. */
export interface Count {
  right: number;
  of: number;
}

/** Wilson score interval of a share at 95 %. */
export function wilson({ right, of }: Count): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [(middle - spread) / scale, (middle + spread) / scale];
}

/** `0.95 (41/43, 0.85–0.99)`, or a dash where nothing was counted. */
export function shown(count: Count): string {
  if (count.of === 0) return '–';
  const [low, high] = wilson(count);
  return `${(count.right / count.of).toFixed(2)} (${count.right}/${count.of}, ${low.toFixed(2)}–${high.toFixed(2)})`;
}

/** Mean over groups of the share of rights in each. */
export function macro(groups: Iterable<Count>): number | null {
  const shares = [...groups].filter(({ of }) => of > 0).map(({ right, of }) => right / of);
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
