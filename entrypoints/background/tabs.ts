import { browser } from '../../src/platform/browser-api.ts';
import { forget } from '../../src/platform/tabs/frames.ts';

/** Forgets what a closed tab's documents said. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
}
