import { browser } from '../browser-api.ts';
import { isEnvelope } from '../messages/envelope.ts';

/** The tab that a popup or panel stands beside. */
export async function activeTab(): Promise<{ id: number; url: string | undefined } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** Calls back when another tab comes to the front of this window, or the one in front shows another page. */
export function onTabInFront(changed: () => void, signal: AbortSignal): void {
  const updated = (_: number, change: { status?: string; url?: string }) => {
    if (change.status === 'complete' || change.url !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  });
}

/** Calls back when a tab's script says that it knows something new. */
export function onTabChanged(changed: (tabId: number) => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (isEnvelope(message) && message.to === 'surface' && typeof message.data === 'number') changed(message.data);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
