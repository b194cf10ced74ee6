import type { browser } from 'wxt/browser';
import type { View } from './opened-browser.ts';

/** The API as both browsers give it to the extension's own pages. */
declare const chrome: typeof browser;

/** Opens a tab and answers the number that the extension's API gives it. */
export async function withTabId<Opened>(
  own: View,
  open: () => Promise<Opened>,
): Promise<{ opened: Opened; id: number }> {
  const ids = () => own.run(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? 0));
  const before = new Set(await ids());
  const opened = await open();
  const id = (await ids()).find((one) => !before.has(one));
  if (id === undefined) throw new Error('The new tab has no number.');
  return { opened, id };
}
