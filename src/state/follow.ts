import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Watched } from './reading-ports.ts';

/**
 * Fetches a value, then follows it until `abort`; a change that arrives before the first answer wins.
 * @param unread takes the reason where the value cannot be read; without it the promise rejects.
 */
export function follow<Value>(
  from: Watched<Value>,
  to: Signal<Value>,
  abort: AbortSignal,
  unread?: Signal<string | null>,
): Promise<void> {
  let changed = false;
  from.watch((value) => {
    changed = true;
    to.value = value;
  }, abort);
  const fetched = from.get().then((value) => {
    if (!changed && !abort.aborted) to.value = value;
  });
  if (!unread) return fetched;
  return fetched.catch((error: unknown) => {
    unread.value = error instanceof Error ? error.message : String(error);
  });
}

/** A value that is followed here already, for others to follow: it is fetched once. */
export function followed<Value>(value: ReadonlySignal<Value>): Watched<Value> {
  return {
    get: async () => value.value,
    watch(onChange, signal) {
      signal.addEventListener('abort', value.subscribe(onChange));
    },
  };
}
