import { parts } from '../../src/domain/export/everything.ts';
import { exportKept } from '../../src/platform/kept/everything-kept.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { grantedHosts, onHostsChanged, removeHosts, requestHosts } from '../../src/platform/pages/site-access.ts';
import { openPlace } from '../../src/platform/places.ts';
import { correctionsItem, progressItem, settingsItem } from '../../src/platform/storage/items.ts';
import type { Kept, OptionsPorts } from '../../src/state/options-ports.ts';
import type { Watched } from '../../src/state/reading-ports.ts';
import { documentPorts } from './document-ports.ts';
import { keptLedger, keptPostings } from './kept-reads.ts';
import { inWords, outcome } from './outcome.ts';
import { today } from './today.ts';

/** Ports of the settings, on their own page and in the full tab. */
export function optionsPorts(): OptionsPorts {
  return {
    settings: settingsItem,
    loadBoards: async () => (await import('virtual:waypost/boards')).default.boards,
    changeSettings: (change) => outcome(toBackground('change-settings', change)),
    changeHiding: (hiding) => outcome(toBackground('change-hiding', hiding)),
    access: {
      get: grantedHosts,
      watch: (onChange, signal) => onHostsChanged(() => void grantedHosts().then(onChange), signal),
    },
    requestAccess: requestHosts,
    removeAccess: removeHosts,
    kept: keptCounts,
    corrections: {
      get: async () => (await correctionsItem.get()).list,
      watch: (onChange, signal) => correctionsItem.watch(({ list }) => onChange(list), signal),
    },
    correct: (correction) => outcome(toBackground('add-correction', correction)),
    undoCorrection: (correction) => outcome(toBackground('remove-correction', correction)),
    async loadSkillNames() {
      const { skills } = (await import('virtual:waypost/roadmap')).default;
      return new Map(skills.map(({ id, label }) => [id, label]));
    },
    async exportAll() {
      try {
        return { ok: true, value: await exportKept(today()) };
      } catch {
        return { ok: false, reason: inWords('failed') };
      }
    },
    wipe: () => outcome(toBackground('wipe', [...parts])),
    saveFile: documentPorts.saveFile,
    openInTab: openPlace,
    today,
  };
}

const keptCounts: Watched<Kept> = {
  async get() {
    const [progress, { list: corrections }, ledger, saved] = await Promise.all([
      progressItem.get(),
      correctionsItem.get(),
      keptLedger.get(),
      keptPostings.get(),
    ]);
    const begun = [...Object.values(progress.topics), ...Object.values(progress.portfolio)];
    return {
      progress: begun.filter(({ state }) => state !== 'todo').length + progress.have.length,
      ledger: ledger.length,
      saved: saved.length,
      corrections: corrections.length,
    };
  },
  watch(onChange, signal) {
    const look = () => void keptCounts.get().then(onChange, () => undefined);
    keptLedger.watch(look, signal);
    keptPostings.watch(look, signal);
    progressItem.watch(look, signal);
    correctionsItem.watch(look, signal);
  },
};
