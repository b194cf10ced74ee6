import type { LedgerEntry } from '../ledger/ledger-entry.ts';
import type { SavedPosting } from '../ledger/saved-posting.ts';
import type { Correction } from '../matching/reading.ts';
import type { Progress } from '../progress/progress.ts';
import type { Settings } from '../settings/settings.ts';

/** All that Waypost keeps on this machine. */
export interface Everything {
  progress: Progress;
  settings: Settings;
  corrections: Correction[];
  ledger: LedgerEntry[];
  saved: SavedPosting[];
}

/** Its parts, in the order in which they are shown. */
export const parts = ['progress', 'saved', 'ledger', 'corrections', 'settings'] as const;
export type Part = (typeof parts)[number];

/** `docs/export.schema.json` publishes this shape; a change that older versions cannot read raises the version. */
export const exportVersion = 1;
export const exportFormat = 'waypost-export';

/** The export file. */
export interface ExportFile extends Everything {
  format: typeof exportFormat;
  version: typeof exportVersion;
  /** Calendar day `YYYY-MM-DD`. */
  exportedOn: string;
}

/** Everything as the text of a JSON file, exported on a day (`YYYY-MM-DD`). */
export function exportText(everything: Everything, exportedOn: string): string {
  const { progress, settings, corrections, ledger, saved } = everything;
  const file: ExportFile = {
    format: exportFormat,
    version: exportVersion,
    exportedOn,
    progress,
    settings,
    corrections,
    ledger,
    saved,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** How many things each part holds; settings are one where they differ from the first ones. */
export function countParts({ progress, corrections, ledger, saved }: Everything): Record<Part, number> {
  const begun = Object.values(progress.topics).filter(({ state, note, link }) => state !== 'todo' || note || link);
  const ideas = Object.values(progress.portfolio).filter(({ state }) => state !== 'todo');
  return {
    progress: begun.length + ideas.length + progress.have.length,
    saved: saved.length,
    ledger: ledger.length,
    corrections: corrections.length,
    settings: 1,
  };
}
