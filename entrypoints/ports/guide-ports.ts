import type { LedgerEntry } from '../../src/domain/ledger/ledger-entry.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { openPlace } from '../../src/platform/places.ts';
import { progressItem, settingsItem } from '../../src/platform/storage/items.ts';
import { type Demand, type GuidePorts, noDemand } from '../../src/state/guide-ports.ts';
import type { Watched } from '../../src/state/reading-ports.ts';
import { documentPorts } from './document-ports.ts';
import { keptLedger } from './kept-reads.ts';
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

/**
 * What the ledger says of each skill. What counts it is loaded late: a surface is drawn without it. A ledger that cannot
 * be read says nothing here; its own place says why.
 */
export const readersDemand: Watched<Demand> = {
  get: () => keptLedger.get().then(counted, () => noDemand),
  watch: (onChange, signal) => keptLedger.watch((entries) => void counted(entries).then(onChange), signal),
};

async function counted(entries: readonly LedgerEntry[]): Promise<Demand> {
  // What the reader asked for is drawn first.
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
  return (await import('./count-demand.ts')).countDemand(entries);
}
