/** A value that scripts of one document follow. */
export interface WatchedValue<Value> {
  get(): Value;
  set(value: Value): void;
  /** Calls back with each new value until the signal aborts. */
  watch(onChange: (value: Value) => void, signal: AbortSignal): void;
}

export function watchedValue<Value>(first: Value): WatchedValue<Value> {
  let current = first;
  const listeners = new Set<(value: Value) => void>();
  return {
    get: () => current,
    set(value) {
      current = value;
      for (const listener of listeners) listener(value);
    },
    watch(onChange, signal) {
      listeners.add(onChange);
      signal.addEventListener('abort', () => listeners.delete(onChange));
    },
  };
}
