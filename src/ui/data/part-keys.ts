import type { Part } from '../../domain/export/everything.ts';
import type { MessageKey } from '../language/translate.ts';

/** Each part's name, and what it holds. */
export const partKeys: Record<Part, { name: MessageKey; note: MessageKey }> = {
  progress: { name: 'dataProgress', note: 'dataProgressNote' },
  saved: { name: 'dataSaved', note: 'dataSavedNote' },
  ledger: { name: 'dataLedger', note: 'dataLedgerNote' },
  corrections: { name: 'dataCorrections', note: 'dataCorrectionsNote' },
  settings: { name: 'dataSettings', note: 'dataSettingsNote' },
};
