import { browser } from '../browser-api.ts';
import { offWith } from '../extension-context.ts';
import type { StoredKey } from './stored-keys.ts';

/** Calls back when one of these kept values has changed, without its value, until the signal aborts. */
export function onStoredChange(keys: readonly StoredKey[], changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (keys.some((key) => key in changes)) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  offWith(signal, () => browser.storage.local.onChanged.removeListener(listener));
}
