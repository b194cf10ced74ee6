import { type SeenPosting, seenAmong } from '../../src/domain/ledger/seen-among.ts';
import type { PageState } from '../../src/domain/posting/page-state.ts';
import { boardAt } from '../../src/page/site/board-at.ts';
import { ledgerEntries } from '../../src/platform/kept/database.ts';
import { pageLinks } from '../../src/platform/pages/page-links.ts';
import { settingsItem } from '../../src/platform/storage/items.ts';
import type { TabInFront } from '../../src/platform/tabs/active-tab.ts';

/**
 * Postings that the page in front links to and that were read before. Looked for only where the page was read anyway,
 * and where the reader keeps a ledger.
 * @param state of the page in front.
 */
export async function seenHere(state: PageState, tab: TabInFront | null): Promise<readonly SeenPosting[]> {
  if (!tab || (state.kind !== 'read' && state.kind !== 'no-posting')) return [];
  if ((await settingsItem.get()).ledger === 'off') return [];
  const [links, entries] = await Promise.all([pageLinks(tab.id), ledgerEntries()]);
  const seen = seenAmong(links, entries, await idsAt(tab.url));
  return seen.filter(({ key }) => state.kind !== 'read' || key !== state.postingKey);
}

/** Ids of postings on the board that an address belongs to; on other sites an address is all there is. */
async function idsAt(address: string | undefined): Promise<(url: string) => string | null> {
  const { default: table } = await import('virtual:waypost/boards');
  const url = URL.parse(address ?? '');
  const board = url && boardAt(url, table.boards)?.board;
  if (!board) return () => null;
  return (link) => {
    const at = URL.parse(link);
    return at && (boardAt(at, [board])?.id ?? null);
  };
}
