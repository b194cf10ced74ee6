import type { IDBPObjectStore } from 'idb';
import type { Part } from '../../domain/export/everything.ts';
import { browser } from '../browser-api.ts';
import type { WriteAnswer } from '../messages/protocol.ts';
import { correctionsItem, progressItem, settingsItem } from '../storage/items.ts';
import { beforeKey } from '../storage/write-queue.ts';
import { written } from './database.ts';
import { database, type Tables } from './open-database.ts';

const itemOf: Partial<Record<Part, string>> = {
  progress: progressItem.key,
  settings: settingsItem.key,
  corrections: correctionsItem.key,
};

/** Deletes these parts, copies of earlier values and a file that waits for its import included. Background only. */
export function wipe(parts: readonly Part[]): Promise<WriteAnswer> {
  return written(async () => {
    const keys = parts.flatMap((part) => itemOf[part] ?? []);
    const transaction = (await database()).transaction(['ledger', 'saved', 'imports', 'aside'], 'readwrite');
    const gone = new Set<string>(parts);
    await Promise.all([
      parts.includes('ledger') && transaction.objectStore('ledger').clear(),
      parts.includes('saved') && transaction.objectStore('saved').clear(),
      transaction.objectStore('imports').clear(),
      deleteAside(transaction.objectStore('aside'), (from) => gone.has(from)),
      transaction.done,
    ]);
    await browser.storage.local.remove(keys.flatMap((key) => [key, beforeKey({ key })]));
  });
}

async function deleteAside(
  aside: IDBPObjectStore<Tables, ('ledger' | 'saved' | 'imports' | 'aside')[], 'aside', 'readwrite'>,
  goes: (from: string) => boolean,
): Promise<void> {
  for await (const cursor of aside) if (goes(cursor.value.from)) await cursor.delete();
}
