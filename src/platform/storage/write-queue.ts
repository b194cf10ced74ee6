import { browser } from '../browser-api.ts';
import type { WriteAnswer } from '../messages/protocol.ts';
import type { StoredItem } from './stored-item.ts';

let last: Promise<unknown> = Promise.resolve();

/** Runs one write after the other; only the background calls it, so that no change is lost between read and write. */
export function inTurn<Value>(write: () => Promise<Value>): Promise<Value> {
  const turn = last.then(write, write);
  last = turn.catch(() => undefined);
  return turn;
}

/**
 * Changes a kept value in its turn. What was kept in a shape that today's parser does not give back whole (a newer
 * version's, a damaged one) stays under `<key>.before`.
 */
export function changeItem<Value>(item: StoredItem<Value>, change: (value: Value) => Value): Promise<WriteAnswer> {
  return inTurn(async () => {
    try {
      const { [item.key]: kept } = await browser.storage.local.get(item.key);
      const value = item.parse(kept);
      const before = kept === undefined || isSame(kept, value) ? {} : { [`${item.key}.before`]: kept };
      await browser.storage.local.set({ ...before, [item.key]: change(value) });
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: writeFailure(error) };
    }
  });
}

/** Why the browser refused to keep something. */
export function writeFailure(error: unknown): 'storage-full' | 'failed' {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|disk|full|no space/i.test(words) ? 'storage-full' : 'failed';
}

/** Equal as JSON, whatever the order of members. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => [key, ordered(member)]);
}
