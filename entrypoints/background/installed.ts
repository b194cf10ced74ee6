import { browser } from '../../src/platform/browser-api.ts';
import { readAddedSites } from '../../src/platform/pages/site-access.ts';
import { makeMenus } from './menus.ts';

/** What an install, an update of Waypost or of the browser needs anew. */
export function followInstall(): void {
  browser.runtime.onInstalled.addListener(() => {
    void makeMenus();
    void readAddedSites();
  });
}
