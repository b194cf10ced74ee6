import table from 'virtual:waypost/boards';
import roadmap from 'virtual:waypost/roadmap';
import terms from 'virtual:waypost/terms';
import * as v from 'valibot';
import type { Board } from '../../src/domain/boards/board.ts';
import { toLedgerEntry } from '../../src/domain/ledger/ledger-entry.ts';
import { surfaceAt } from '../../src/domain/settings/surface-at.ts';
import { boardAt } from '../../src/page/site/board-at.ts';
import { enterInLedger } from '../../src/platform/kept/database.ts';
import type { ToBackground } from '../../src/platform/messages/protocol.ts';
import type { Handlers, Sender } from '../../src/platform/messages/receive.ts';
import { toPage, toSurfaces } from '../../src/platform/messages/send.ts';
import { nothing, pageSummary } from '../../src/platform/messages/shapes.ts';
import { highlightStyle, isHighlightName } from '../../src/platform/pages/highlights.ts';
import { inject, insertStyle } from '../../src/platform/pages/inject.ts';
import { panelKeys } from '../../src/platform/panels.ts';
import { progressItem, settingsItem } from '../../src/platform/storage/items.ts';
import { today } from '../ports/today.ts';
import { fromPage } from './handler.ts';
import { takeReport } from './take-report.ts';

/** What scripts in pages ask for. */
export const pageHandlers: Pick<
  Handlers<ToBackground>,
  | 'could-hold-posting'
  | 'page-context'
  | 'roadmap'
  | 'terms'
  | 'page-changed'
  | 'posting-seen'
  | 'want-sidebar'
  | 'want-readable'
  | 'want-opened'
  | 'style-marks'
> = {
  'could-hold-posting': fromPage(nothing, async (_, from, sender) => {
    const settings = await settingsItem.get();
    const board = boardOf(sender);
    const waits = board?.id === 'linkedin' && settings.linkedinWaits;
    const answer = surfaceAt(board, settings) === 'off' ? 'off' : waits ? 'waiting' : 'read';
    if (answer === 'read' && (await inject(from, ['read.js']))) return 'read';
    // Where the browser refuses, a click on the toolbar button still may.
    const kind = answer === 'off' ? 'off' : 'waiting';
    await takeReport(from, { kind, role: null, asks: 0, reason: null });
    return kind;
  }),

  'page-context': fromPage(nothing, async (_, _from, sender) => {
    const [settings, progress, keys] = await Promise.all([settingsItem.get(), progressItem.get(), panelKeys()]);
    return { board: boardOf(sender), settings, progress, panelKeys: keys };
  }),

  roadmap: fromPage(nothing, () => roadmap),
  terms: fromPage(nothing, () => terms),

  'page-changed': fromPage(pageSummary, async (summary, from) => {
    await takeReport(from, summary);
    return null;
  }),

  'posting-seen': fromPage(nothing, async (_, from, { tab }) => {
    if (tab?.incognito || (await settingsItem.get()).ledger !== 'on') return null;
    const state = await toPage(from, 'page-state', null);
    if (!state.ok || state.value.kind !== 'read') return null;
    const { ok } = await enterInLedger(toLedgerEntry(state.value, today()));
    if (ok) await toSurfaces('kept-changed', 'ledger');
    return null;
  }),

  'want-readable': fromPage(nothing, (_, from) => inject(from, ['readable.js'])),

  'want-opened': fromPage(nothing, (_, from) => inject(from, ['opened.js'])),

  'want-sidebar': fromPage(nothing, async (_, from, sender) => {
    const surface = surfaceAt(boardOf(sender), await settingsItem.get());
    if (from.frameId === 0 && surface === 'in-page') await inject(from, ['ui.js', 'sidebar.js']);
    return null;
  }),

  'style-marks': fromPage(v.custom<string>(isHighlightName), async (name, from) => {
    await insertStyle(from, highlightStyle(name));
    return null;
  }),
};

function boardOf({ url }: Sender): Board | null {
  const address = URL.parse(url ?? '');
  return address ? (boardAt(address, table.boards)?.board ?? null) : null;
}
