import type { ReadPage } from '../../domain/posting/page-state.ts';
import { browser } from '../browser-api.ts';
import { askTab } from './ask-tab.ts';

/** The posting that a tab shows; null where no script of ours has read one there. */
export async function postingIn(tabId: number): Promise<ReadPage | null> {
  const answer = await askTab(tabId, 'page-state', null);
  return answer.ok && answer.value.kind === 'read' ? answer.value : null;
}

/** Every posting that an open tab shows, private windows left out. */
export async function openPostings(): Promise<ReadPage[]> {
  const tabs = (await browser.tabs.query({})).filter(({ incognito }) => !incognito);
  const pages = await Promise.all(tabs.map(({ id }) => (id === undefined ? null : postingIn(id))));
  return pages.filter((page) => page !== null);
}
