import { toBackground } from '../../src/platform/messages/send.ts';
import { openPlace } from '../../src/platform/places.ts';
import { progressItem, settingsItem } from '../../src/platform/storage/items.ts';
import { onKeptChanged } from '../../src/platform/tabs/active-tab.ts';
import type { Demand, GuidePorts } from '../../src/state/guide-ports.ts';
import type { Watched } from '../../src/state/reading-ports.ts';
import { documentPorts } from './document-ports.ts';
import { outcome } from './outcome.ts';
import { today } from './today.ts';

/** Ports of the guide on an extension page; `surface` names where its last place is remembered. */
export function guidePorts(surface: 'popup' | 'workspace'): GuidePorts {
  const lastPlace = `waypost-place-${surface}`;
  return {
    progress: progressItem,
    settings: settingsItem,
    demand: readersDemand,
    async loadGuide() {
      const [guide] = (await import('virtual:waypost/guides')).default;
      if (!guide) throw new Error('The build holds no guide.');
      return guide;
    },
    loadBoards: async () => (await import('virtual:waypost/boards')).default.boards,
    changeProgress: (change) => outcome(toBackground('change-progress', change)),
    changeSettings: (change) => outcome(toBackground('change-settings', change)),
    lastPlace: async () => localStorage.getItem(lastPlace),
    async keepPlace(place) {
      localStorage.setItem(lastPlace, place);
    },
    openInTab: openPlace,
    ...documentPorts,
    print: () => window.print(),
    today,
  };
}

/** What the ledger says of each skill. What counts it is loaded late: a surface is drawn without it. */
export const readersDemand: Watched<Demand> = {
  get: async () => (await import('./count-demand.ts')).countDemand(),
  watch(onChange, signal) {
    onKeptChanged('ledger', () => void readersDemand.get().then(onChange), signal);
  },
};
