import { text } from '../../domain/export/holds-all.ts';
import { browser } from '../browser-api.ts';
import type { WriteAnswer, WriteFailure } from '../messages/protocol.ts';
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
 * version's, a damaged one) stays under `beforeKey`.
 */
export function changeItem<Value>(item: StoredItem<Value>, change: (value: Value) => Value): Promise<WriteAnswer> {
  return inTurn(async () => {
    try {
      const { [item.key]: kept } = await browser.storage.local.get(item.key);
      const before = isWhole(item, kept) ? {} : { [beforeKey(item)]: kept };
      await browser.storage.local.set({ ...before, [item.key]: change(item.parse(kept)) });
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: writeFailure(error) };
    }
  });
}

/** Where a value stays that could not be read whole. */
export function beforeKey({ key }: Pick<StoredItem<unknown>, 'key'>): string {
  return `${key}.before`;
}

/** Whether today's parser gives a kept value back as it is. */
export function isWhole(item: { parse(kept: unknown): unknown }, kept: unknown): boolean {
  return kept === undefined || text(item.parse(kept)) === text(kept);
}

/** Why the browser refused to keep something. */
export function writeFailure(error: unknown): Exclude<WriteFailure, 'no-posting'> {
  const words = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/^DatabaseBlocked/.test(words)) return 'blocked';
  // IndexedDB's own name for a database that a later version has raised.
  if (/^VersionError/.test(words)) return 'newer';
  return /quota|disk|full|no space/i.test(words) ? 'storage-full' : 'failed';
}
