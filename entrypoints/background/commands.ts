import { browser } from '../../src/platform/browser-api.ts';
import { openPanel } from '../../src/platform/panels.ts';
import { askTab } from '../../src/platform/tabs/ask-tab.ts';
import { drawSaved } from '../../src/platform/tabs/badge.ts';
import { readTab } from './read-tab.ts';
import { saveTab } from './write-handlers.ts';

/** Keyboard commands of the manifest. A command counts as a click on the toolbar button. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    // Opened in the task of the key press: no await before it.
    if (command === 'open-panel') void openPanel({ windowId: tab.windowId });
    else void run(command, tab.id);
  });
}

async function run(command: string, tabId: number): Promise<void> {
  switch (command) {
    case 'open-sidebar': {
      const { ok } = await askTab(tabId, 'toggle-sidebar', null);
      if (!ok) await readTab(tabId);
      break;
    }
    case 'show-evidence':
      await askTab(tabId, 'all-evidence', null);
      break;
    case 'save-posting':
      await drawSaved(tabId, await saveTab(tabId));
      break;
  }
}
