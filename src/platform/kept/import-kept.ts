import { unwrap } from 'idb';
import type { Everything, ExportFile } from '../../domain/export/everything.ts';
import { afterImport, type ImportMode } from '../../domain/export/merge-import.ts';
import { toSheets } from '../../domain/ledger/ledger-sheets.ts';
import { browser } from '../browser-api.ts';
import type { WriteAnswer } from '../messages/protocol.ts';
import { correctionsItem, progressItem, settingsItem } from '../storage/items.ts';
import { inTurn } from '../storage/write-queue.ts';
import { written } from './database.ts';
import { everythingKept } from './everything-kept.ts';
import { type Aside, database } from './open-database.ts';
import { unreadInLedger } from './unread.ts';

/** Where the values of `storage.local` wait during an import: they and the database change together or not at all. */
const journalKey = 'import.before';
const items = [progressItem.key, settingsItem.key, correctionsItem.key];

interface Journal {
  id: string;
  before: Record<string, unknown>;
}

/** Lays a file that was read and shown ready for the background, since a message could not carry it. Own pages only. */
export async function stageImport(file: ExportFile): Promise<void> {
  await (await database()).put('imports', { name: 'staged', file });
}

/** Takes a file away that was laid ready and not wanted. */
export async function unstageImport(): Promise<void> {
  await (await database()).delete('imports', 'staged');
}

/**
 * Writes the file that was laid ready, all or nothing. Background only.
 *
 * The values of `storage.local` are written first, with what they were beside them under one key; the database follows
 * in one transaction that notes the import's id. A background that is killed in between finds both at its next start
 * (`finishImport`): with the id in the database the import is whole, without it the old values come back.
 */
export function applyImport(mode: ImportMode): Promise<WriteAnswer> {
  return written(async () => {
    const db = await database();
    const staged = await db.get('imports', 'staged');
    if (staged?.name !== 'staged') throw new Error('No file is laid ready.');
    // A replacement looks at nothing of what is here.
    const here = mode === 'replace' ? staged.file : await everythingKept();
    const next = afterImport(here, staged.file, mode);
    const unread = mode === 'replace' ? [] : await unreadInLedger();
    const journal: Journal = { id: crypto.randomUUID(), before: await browser.storage.local.get(items) };
    await browser.storage.local.set({
      [journalKey]: journal,
      [progressItem.key]: next.progress,
      [settingsItem.key]: next.settings,
      [correctionsItem.key]: { version: 1, list: next.corrections },
    });
    try {
      await writeTables(next, mode, unread, journal.id);
    } catch (error) {
      await takeBack(journal);
      throw error;
    }
    await browser.storage.local.remove(journalKey);
  });
}

/** Ends an import that a stop of the background has cut. The background calls it first at every start. */
export function finishImport(): Promise<void> {
  return inTurn(async () => {
    const { [journalKey]: kept } = await browser.storage.local.get(journalKey);
    if (!isJournal(kept)) return;
    const last = await (await database()).get('imports', 'imported');
    if (last?.name === 'imported' && last.id === kept.id) await browser.storage.local.remove(journalKey);
    else await takeBack(kept);
  });
}

/**
 * Writes both tables; what of the ledger cannot be read is laid aside, kept postings that cannot be read stay where they
 * are unless all is replaced. Without a promise for each write: one that fails ends the transaction.
 */
async function writeTables(
  { ledger, saved }: Everything,
  mode: ImportMode,
  unread: readonly Aside[],
  id: string,
): Promise<void> {
  const transaction = (await database()).transaction(['ledger', 'saved', 'imports', 'aside'], 'readwrite');
  const [sheets, postings, imports, aside] = (['ledger', 'saved', 'imports', 'aside'] as const).map((name) =>
    unwrap(transaction).objectStore(name),
  );
  try {
    sheets?.clear();
    if (mode === 'replace') postings?.clear();
    for (const one of unread) aside?.put(one);
    for (const [number, sheet] of toSheets(ledger)) sheets?.put(sheet, number);
    for (const posting of saved) postings?.put(posting);
    imports?.delete('staged');
    imports?.put({ name: 'imported', id });
    await transaction.done;
  } catch (error) {
    // A write that threw before it was queued would leave the others to be committed.
    await rolledBack(transaction);
    throw error;
  }
}

/** Ends a transaction without a trace; it may have ended itself. */
async function rolledBack(transaction: { abort(): void; done: Promise<void> }): Promise<void> {
  const ended = transaction.done.catch(() => undefined);
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
  await ended;
}

async function takeBack({ before }: Journal): Promise<void> {
  const fresh = items.filter((key) => !(key in before));
  await browser.storage.local.set(before);
  await browser.storage.local.remove([...fresh, journalKey]);
}

function isJournal(kept: unknown): kept is Journal {
  if (typeof kept !== 'object' || kept === null) return false;
  const { id, before } = kept as Partial<Journal>;
  return typeof id === 'string' && typeof before === 'object' && before !== null;
}
