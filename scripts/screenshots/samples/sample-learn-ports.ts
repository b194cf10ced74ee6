import type { Everything } from '../../../src/domain/export/everything.ts';
import { dayNumber } from '../../../src/domain/plan/calendar-day.ts';
import { ok } from '../../../src/domain/result.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import type { LearnPorts } from '../../../src/state/learn.ts';
import { generateEntries, generateSaved } from '../../../tests/performance/generate-kept.ts';
import { weekNine } from './sample-progress.ts';

/** Ports over an invented ledger of `postings` entries, read up to a day (`YYYY-MM-DD`). */
export function sampleLearnPorts(skillIds: readonly string[], postings: number, today: string): LearnPorts {
  const ledger = generateEntries(postings, skillIds, dayNumber(today), 70);
  const everything: Everything = {
    progress: weekNine,
    settings: defaultSettings,
    corrections: [],
    ledger,
    saved: generateSaved(4, dayNumber(today)),
  };
  const sizes = { progress: 2_400, settings: 700, corrections: 2, ledger: 9_600, saved: 31_000 };
  return {
    ledger: { entries: { get: async () => ledger, watch: () => undefined }, remove: async () => ok(null) },
    data: {
      read: async () => ({ everything, sizes, unread: [] }),
      apply: async () => ok(null),
      wipe: async () => ok(null),
    },
  };
}
