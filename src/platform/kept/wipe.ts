import type { Part } from '../../domain/export/everything.ts';
import { browser } from '../browser-api.ts';
import type { WriteAnswer } from '../messages/protocol.ts';
import { correctionsItem, progressItem, settingsItem } from '../storage/items.ts';
import { written } from './database.ts';
import { database } from './open-database.ts';

const itemOf: Partial<Record<Part, string>> = {
  progress: progressItem.key,
  settings: settingsItem.key,
  corrections: correctionsItem.key,
};

/** Deletes these parts, copies of earlier values and a file that waits for its import included. Background only. */
export function wipe(parts: readonly Part[]): Promise<WriteAnswer> {
  return written(async () => {
    const keys = parts.flatMap((part) => itemOf[part] ?? []);
    const transaction = (await database()).transaction(['ledger', 'saved', 'imports'], 'readwrite');
    await Promise.all([
      parts.includes('ledger') && transaction.objectStore('ledger').clear(),
      parts.includes('saved') && transaction.objectStore('saved').clear(),
      transaction.objectStore('imports').clear(),
      transaction.done,
    ]);
    await browser.storage.local.remove([...keys, ...keys.map((key) => `${key}.before`)]);
  });
}
