import { type Everything, exportText, type Part } from '../../domain/export/everything.ts';
import { correctionsItem, progressItem, settingsItem } from '../storage/items.ts';
import { ledgerEntries, savedPostings } from './database.ts';

/** All that is kept, each value parsed; what does not hold is left out. */
export async function everythingKept(): Promise<Everything> {
  const [progress, settings, { list: corrections }, ledger, saved] = await Promise.all([
    progressItem.get(),
    settingsItem.get(),
    correctionsItem.get(),
    ledgerEntries(),
    savedPostings(),
  ]);
  return { progress, settings, corrections, ledger, saved };
}

/** Everything as the text of an export file. */
export async function exportKept(day: string): Promise<string> {
  return exportText(await everythingKept(), day);
}

/** How large each part is, in bytes of its JSON: what it would take in an export. */
export function keptSizes(everything: Everything): Record<Part, number> {
  const encoder = new TextEncoder();
  const size = (value: unknown) => encoder.encode(JSON.stringify(value)).length;
  return {
    progress: size(everything.progress),
    saved: size(everything.saved),
    ledger: size(everything.ledger),
    corrections: size(everything.corrections),
    settings: size(everything.settings),
  };
}
