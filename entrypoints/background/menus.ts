import { browser } from '../../src/platform/browser-api.ts';
import { openPanel } from '../../src/platform/panels.ts';
import { openPlace } from '../../src/platform/places.ts';
import { readTab } from './read-tab.ts';

/** Puts the entries into the menus of page and toolbar button; the browser keeps them. */
export async function makeMenus(): Promise<void> {
  const t = (key: string) => browser.i18n.getMessage(key) || key;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'read-page',
    title: t('extMenuRead'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({ id: 'open-panel', title: t('extMenuPanel'), contexts: ['action'] });
  browser.contextMenus.create({ id: 'open-guide', title: t('extMenuGuide'), contexts: ['action'] });
}

/** Answers the entries. */
export function followMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'open-guide') void openPlace('');
    if (tab?.id === undefined) return;
    if (menuItemId === 'open-panel') void openPanel({ windowId: tab.windowId });
    if (menuItemId === 'read-page') void readTab(tab.id);
  });
}
