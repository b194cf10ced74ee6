import { rowsOf } from '../../domain/ledger/ledger-sheets.ts';
import { keptEntry, keptPosting } from '../../domain/ledger/quick-check.ts';
import { browser } from '../browser-api.ts';
import { correctionsItem, progressItem, settingsItem } from '../storage/items.ts';
import { beforeKey, isWhole } from '../storage/write-queue.ts';
import { type Aside, database } from './open-database.ts';

/** What stands in the ledger and holds nothing that can be read. */
export async function unreadInLedger(): Promise<Aside[]> {
  const sheets: unknown[] = await (await database()).getAll('ledger');
  return sheets
    .flatMap((sheet) => rowsOf(sheet)?.filter((row) => keptEntry(row) === null) ?? [sheet])
    .map((value) => ({ from: 'ledger', value }));
}

/** All that is kept and cannot be read whole: damaged, or of a newer version. Nothing of it is deleted unasked. */
export async function unreadKept(): Promise<Aside[]> {
  const db = await database();
  const [ledger, saved, aside, items] = await Promise.all([
    unreadInLedger(),
    db.getAll('saved'),
    db.getAll('aside'),
    browser.storage.local.get(null),
  ]);
  const postings = saved.filter((posting) => keptPosting(posting) === null).map((value) => ({ from: 'saved', value }));
  const values = [progressItem, settingsItem, correctionsItem].flatMap((item) => [
    ...(isWhole(item, items[item.key]) ? [] : [{ from: item.key, value: items[item.key] }]),
    ...(beforeKey(item) in items ? [{ from: item.key, value: items[beforeKey(item)] }] : []),
  ]);
  return [...ledger, ...postings, ...aside, ...values];
}
