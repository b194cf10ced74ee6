/** A kept record of some version, before it is parsed. */
type Kept = Record<string, unknown>;

/**
 * Lifts a kept record to today's version, in memory: step `n` turns version `n + 1` into version `n + 2`.
 * Anything that is no record, or names a version that no step starts from, comes back as it is, for the parser to judge.
 */
export function migrate(raw: unknown, steps: readonly ((old: Kept) => Kept)[]): unknown {
  let kept = raw;
  while (isRecord(kept)) {
    const version = kept.version;
    const step = typeof version === 'number' ? steps[version - 1] : undefined;
    if (!step) return kept;
    kept = { ...step(kept), version: Number(version) + 1 };
  }
  return kept;
}

function isRecord(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
