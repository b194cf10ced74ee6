import type { Board } from '../../src/domain/boards/board.ts';
import { compareHere, compareTab } from '../../src/domain/guide/place.ts';
import type { PageState } from '../../src/domain/posting/page-state.ts';
import { boardAt } from '../../src/page/site/board-at.ts';
import type { Data, ToPage } from '../../src/platform/messages/protocol.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { requestSite, siteAccess } from '../../src/platform/pages/site-access.ts';
import { openPanel } from '../../src/platform/panels.ts';
import { openPlace } from '../../src/platform/places.ts';
import { progressItem, settingsItem } from '../../src/platform/storage/items.ts';
import {
  activeTab,
  onTabChanged,
  onTabInFront,
  reloadTab,
  type TabInFront,
} from '../../src/platform/tabs/active-tab.ts';
import { askTab } from '../../src/platform/tabs/ask-tab.ts';
import type { ReadingPorts, Surface, Watched } from '../../src/state/reading-ports.ts';
import { inWords, outcome } from './outcome.ts';
import { today } from './today.ts';

/** Ports of popup and panel: the script in the tab beside them owns the reading and is asked. */
export function surfacePorts(surface: Exclude<Surface, 'page'>): ReadingPorts {
  let tab: TabInFront | null = null;

  const state = async (): Promise<PageState> => {
    tab = await activeTab();
    const answer = tab ? await askTab(tab.id, 'page-state', null) : null;
    return answer?.ok ? answer.value : noAnswer(tab?.url);
  };
  /** What follows from the page in front: asked anew with each change of it. */
  const fromPage = <Value>(get: () => Promise<Value>): Watched<Value> => ({
    get,
    watch(onChange, until) {
      const look = () => void get().then((now) => !until.aborted && onChange(now));
      onTabChanged((tabId) => tabId === tab?.id && look(), until);
      onTabInFront(look, until);
    },
  });
  const ask = async <Name extends keyof ToPage>(name: Name, data: Data<ToPage, Name>) => {
    const answer = tab ? await askTab(tab.id, name, data) : null;
    return answer?.ok ? answer.value : null;
  };
  return {
    surface,
    page: fromPage(state),
    // Loaded late: a surface is drawn before it is known.
    seen: fromPage(async () => (await import('./seen-here.ts')).seenHere(await state(), tab)),
    progress: progressItem,
    settings: settingsItem,
    board: fromPage(async () => {
      tab = await activeTab();
      return boardOf(tab?.url);
    }),
    async showBoard(boardId, choice) {
      await toBackground('change-settings', { boards: { [boardId]: choice } });
    },
    ...(surface === 'popup' && {
      // Opened in the task of the click: no await before it.
      async openPanel() {
        const opened = tab !== null && (await openPanel({ windowId: tab.windowId }));
        if (opened) window.close();
        return opened;
      },
    }),
    reload: () => void (tab && reloadTab(tab.id)),
    async readNow() {
      if (tab) await toBackground('read-tab', tab.id);
    },
    showEvidence: async (evidence) => (await ask('show-evidence', evidence)) ?? false,
    async hintEvidence(evidence) {
      await ask('hint-evidence', evidence);
    },
    async showAllEvidence(on) {
      await ask('all-evidence', on);
    },
    loadTerms: async () => (await import('virtual:waypost/terms')).default,
    async have(skillId, have) {
      await toBackground('change-progress', { kind: 'have', skillId, have });
    },
    async correct(correction) {
      await toBackground('add-correction', correction);
    },
    async undoCorrection(correction) {
      await toBackground('remove-correction', correction);
    },
    async save() {
      return tab ? outcome(toBackground('save-posting', tab.id)) : { ok: false, reason: inWords('no-posting') };
    },
    open: (place) => openPlace(place === compareHere && tab ? compareTab(tab.id) : place),
    hide: async (scope) => hide(scope, true),
    unhide: async (scope) => hide(scope, false),
    async layout(side, width) {
      await toBackground('change-settings', { layouts: { '*': { side, width } } });
    },
    close: () => window.close(),
    // The prompt may close the popup: what follows a yes is the background's.
    requestAccess: () => (tab?.url ? requestSite(tab.url) : Promise.resolve(false)),
    today,
  };

  async function hide(scope: 'posting' | 'site' | 'always', hide: boolean): Promise<void> {
    const now = await state();
    const posting = now.kind === 'read' ? now.postingKey : '';
    const subject = { posting, site: URL.parse(tab?.url ?? '')?.hostname ?? '', always: '*' }[scope];
    if (subject !== '') await toBackground('change-hiding', { scope, subject, hide });
  }
}

async function noAnswer(address: string | undefined): Promise<PageState> {
  const url = URL.parse(address ?? '');
  const [board, permission] = await Promise.all([boardOf(address), siteAccess(address)]);
  return { kind: 'no-answer', host: url?.hostname ?? null, board: board?.name ?? null, permission };
}

/** The board at an address. Its table is loaded late: a surface is drawn without it. */
async function boardOf(address: string | undefined): Promise<Board | null> {
  const url = URL.parse(address ?? '');
  const { default: table } = await import('virtual:waypost/boards');
  return (url && boardAt(url, table.boards)?.board) ?? null;
}
