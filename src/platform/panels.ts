import { browser } from './browser-api.ts';

/**
 * Opens the browser's own panel in a window. Must run in the task of a click, command or menu: no await before it.
 * Chromium also takes a click in the page (by message); Firefox does not.
 * @returns false where the browser refused or has no panel.
 */
export async function openPanel(place: { tabId: number } | { windowId: number }): Promise<boolean> {
  try {
    if (browser.sidePanel) await browser.sidePanel.open(place);
    else if (browser.sidebarAction) await browser.sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}

/** The keys that open the panel where a click in a page cannot (Firefox; empty where the reader took them away), else null. */
export async function panelKeys(): Promise<string | null> {
  if (browser.sidePanel) return null;
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'open-panel')?.shortcut ?? '';
}
