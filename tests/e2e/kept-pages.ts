import type { browser as Api } from 'wxt/browser';
import { type OpenedBrowser, type Tab, until } from '../../scripts/browsers/opened-browser.ts';
import { messageText } from '../../scripts/message-text.ts';
import type { LedgerEntry } from '../../src/domain/ledger/ledger-entry.ts';
import type { SavedPosting } from '../../src/domain/ledger/saved-posting.ts';

declare const chrome: typeof Api;

/** All that stands in the browser's two stores, as it is. */
export interface Kept {
  saved: SavedPosting[];
  ledger: LedgerEntry[];
  items: Record<string, unknown>;
}

/** The part of what is kept that the reader has made: where tabs stand is no part of it. */
export const readersOwn = ({ saved, ledger, items: { progress, settings, corrections } }: Kept) => ({
  saved,
  ledger: ledger.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  progress,
  settings,
  corrections,
});

/** Asks the background as a page of the extension does; a broken connection answers like a refusal. */
export function ask(
  { own }: OpenedBrowser,
  name: string,
  data: unknown,
): Promise<{ ok: boolean; value?: { ok: boolean; reason?: string } }> {
  return own.run(
    (message) =>
      chrome.runtime.sendMessage({ to: 'background', ...message }).then(
        (answer) => answer ?? { ok: false },
        () => ({ ok: false }),
      ),
    { name, data },
  );
}

/** Reads both stores past the extension's own code. */
export function keptIn({ own }: OpenedBrowser): Promise<Kept> {
  return own.run(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('waypost');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = (table: string) =>
      new Promise<unknown[]>((resolve) => {
        const request = db.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    const [saved, sheets] = [await all('saved'), await all('ledger')];
    db.close();
    const items = await chrome.storage.local.get(null);
    return { saved, ledger: sheets.flatMap((sheet) => JSON.parse(String(sheet))), items };
  }) as Promise<Kept>;
}

/** Puts a value into a store past the extension's own code, as a fault would leave it. */
export function plant(
  { own }: OpenedBrowser,
  fault: { table: 'saved' | 'ledger'; value: unknown; key?: number } | { item: string; value: unknown },
): Promise<void> {
  return own.run(async (planted) => {
    if ('item' in planted) return chrome.storage.local.set({ [planted.item]: planted.value });
    const { table, value, key } = planted;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('waypost');
      request.onsuccess = () => {
        const transaction = request.result.transaction(table, 'readwrite');
        transaction.objectStore(table).put(value, key);
        transaction.oncomplete = () => {
          request.result.close();
          resolve();
        };
        transaction.onabort = () => reject(transaction.error);
      };
    });
  }, fault);
}

/** Presses "Save" in the sidebar, and answers what it then says. */
export async function saveInSidebar(tab: Tab, expected: string): Promise<string> {
  await until('the sidebar offers to save', () =>
    tab.inSidebar((root, words) => {
      const all = [...root.querySelectorAll('button')];
      const button = all.find(({ textContent }) => textContent?.trim() === words);
      button?.click();
      return button !== undefined;
    }, messageText('readingSave')),
  );
  await until(`the sidebar says “${expected}”`, () =>
    tab.inSidebar((root, words) => root.textContent?.includes(words) ?? false, expected),
  );
  return expected;
}

/** Chooses a file on "Your data" and answers what the page says about it. */
export async function chooseFile(data: Tab, file: { name: string; text: string; times?: number }): Promise<string> {
  await data.run(({ name, text, times = 1 }) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(
      new File(
        Array.from({ length: times }, () => text),
        name,
      ),
    );
    if (!input) throw new Error('no file field');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, file);
  return until(`the page speaks of ${file.name}`, () =>
    data.run((name) => {
      const said = [...document.querySelectorAll('.notice, .import-preview')].map(
        ({ textContent }) => textContent ?? '',
      );
      return said.find((words) => words.includes(name)) ?? null;
    }, file.name),
  );
}
