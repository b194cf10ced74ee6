import { browser } from '../browser-api.ts';
import { offWith } from '../extension-context.ts';

/** A value in `storage.local`, as every context reads it: parsed on each read, whatever was kept. */
export interface StoredItem<Value> {
  key: string;
  parse(kept: unknown): Value;
  get(): Promise<Value>;
  /** Calls back with each new value until the signal aborts. */
  watch(onChange: (value: Value) => void, signal: AbortSignal): void;
}

/** Declares a kept value; `parse` makes a whole value of anything, `undefined` too. */
export function storedItem<Value>(key: string, parse: (kept: unknown) => Value): StoredItem<Value> {
  return {
    key,
    parse,
    async get() {
      const kept = await browser.storage.local.get(key);
      return parse(kept[key]);
    },
    watch(onChange, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) onChange(parse(change.newValue));
      };
      browser.storage.local.onChanged.addListener(listener);
      offWith(signal, () => browser.storage.local.onChanged.removeListener(listener));
    },
  };
}
