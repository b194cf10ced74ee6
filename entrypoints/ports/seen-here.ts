import { type SeenPosting, seenAmong } from '../../src/domain/ledger/seen-among.ts';
import type { PageState } from '../../src/domain/posting/page-state.ts';
import { boardAt } from '../../src/page/site/board-at.ts';
import { ledgerEntries } from '../../src/platform/kept/database.ts';
import { pageLinks } from '../../src/platform/pages/page-links.ts';
import { settingsItem } from '../../src/platform/storage/items.ts';
import { onKeptChanged, onTabChanged, onTabInFront } from '../../src/platform/tabs/active-tab.ts';
import type { Watched } from '../../src/state/reading-ports.ts';

interface Here {
  id: number;
  url: string | undefined;
}

/**
 * Postings that the page in front links to and that were read before. Looked for only where the page was read anyway,
 * and where the reader keeps a ledger.
 * @param page the state of the page in front, asked anew.
 * @param tab the tab that `page` asked.
 */
export function seenHere(page: () => Promise<PageState>, tab: () => Here | null): Watched<readonly SeenPosting[]> {
  const look = async (): Promise<readonly SeenPosting[]> => {
    const state = await page();
    const here = tab();
    if (!here || (state.kind !== 'read' && state.kind !== 'no-posting')) return [];
    if ((await settingsItem.get()).ledger === 'off') return [];
    const [links, entries] = await Promise.all([pageLinks(here.id), ledgerEntries()]);
    const seen = seenAmong(links, entries, await idsAt(here.url));
    return seen.filter(({ key }) => state.kind !== 'read' || key !== state.postingKey);
  };
  return {
    get: look,
    watch(onChange, until) {
      const again = () => void look().then((now) => !until.aborted && onChange(now));
      onTabChanged((tabId) => tabId === tab()?.id && again(), until);
      onTabInFront(again, until);
      onKeptChanged('ledger', again, until);
    },
  };
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
