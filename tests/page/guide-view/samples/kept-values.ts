import type { Watched } from '../../../../src/state/reading-ports.ts';

/** A value that a sample keeps and its surfaces watch, as storage would. */
export interface KeptValue<Value> extends Watched<Value> {
  set(value: Value): void;
  now(): Value;
}

export function keptValue<Value>(first: Value): KeptValue<Value> {
  let value = first;
  const watchers = new Set<(value: Value) => void>();
  return {
    get: async () => value,
    watch(onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange));
    },
    set(next) {
      value = next;
      for (const tell of watchers) tell(next);
    },
    now: () => value,
  };
}
