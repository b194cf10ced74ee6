import { browser } from '../browser-api.ts';
import { offWith } from '../extension-context.ts';
import { isEnvelope } from '../messages/envelope.ts';
import type { ToSurface } from '../messages/protocol.ts';

/** The tab that a popup or panel stands beside. */
export interface TabInFront {
  id: number;
  windowId: number;
  /** Where the browser tells it, which it does for sites Waypost may read. */
  url: string | undefined;
}

export async function activeTab(): Promise<TabInFront | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, url: tab.url };
}

/** Loads a tab's page again. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** Calls back when another tab comes to the front of this window, or the one in front shows another page. */
export function onTabInFront(changed: () => void, signal: AbortSignal): void {
  const updated = (_: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  offWith(signal, () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  });
}

/** Calls back when a tab's script says that it knows something new. */
export function onTabChanged(changed: (tabId: number) => void, signal: AbortSignal): void {
  hear('tab-changed', (tabId) => typeof tabId === 'number' && changed(tabId), signal);
}

/** Calls back when the ledger or the kept postings have changed. */
export function onKeptChanged(table: 'ledger' | 'saved', changed: () => void, signal: AbortSignal): void {
  hear('kept-changed', (which) => which === table && changed(), signal);
}

/** Hears what everybody may know; answers nothing, so that every surface hears it. */
function hear(name: keyof ToSurface, heard: (data: unknown) => unknown, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (isEnvelope(message) && message.to === 'surface' && message.name === name) heard(message.data);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  offWith(signal, () => browser.runtime.onMessage.removeListener(listener));
}
