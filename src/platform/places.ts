import { browser } from './browser-api.ts';
import { ownAddress } from './extension-context.ts';

/** Opens a page of the extension at a place (`topic/p1-planning`), in the tab that already shows that page if there is one. */
export async function openPlace(place: string): Promise<void> {
  const page = place === 'settings' || place.startsWith('settings/') ? 'options.html' : 'workspace.html';
  const address = ownAddress(`/${page}#${encodeURI(place)}`);
  const [open] = (await browser.runtime.getContexts?.({ contextTypes: ['TAB'] }).catch(() => [])) ?? [];
  if (open?.documentUrl?.startsWith(ownAddress(`/${page}`)) && open.tabId >= 0) {
    await browser.tabs.update(open.tabId, { url: address, active: true });
    return;
  }
  await browser.tabs.create({ url: address });
}
