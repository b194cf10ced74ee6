import { compareHere, compareTab } from '../../src/domain/guide/place.ts';
import type { ToBackground } from '../../src/platform/messages/protocol.ts';
import type { Handlers } from '../../src/platform/messages/receive.ts';
import { nothing, place, tabNumber } from '../../src/platform/messages/shapes.ts';
import { openPanel } from '../../src/platform/panels.ts';
import { openPlace } from '../../src/platform/places.ts';
import { fromAnyone, fromOwn } from './handler.ts';
import { readTab } from './read-tab.ts';

/** Everything that opens something, or reads a tab because the reader said so. */
export const openHandlers: Pick<Handlers<ToBackground>, 'open-place' | 'open-panel' | 'read-tab'> = {
  'open-place': fromAnyone(place, async (where, { tab }) => {
    await openPlace(where === compareHere && tab?.id !== undefined ? compareTab(tab.id) : where);
    return null;
  }),
  // No await before it: the click in the page must still hold.
  'open-panel': fromAnyone(nothing, (_, { tab }) => (tab ? openPanel({ windowId: tab.windowId }) : false)),
  'read-tab': fromOwn(tabNumber, async (tabId) => {
    await readTab(tabId);
    return null;
  }),
};
