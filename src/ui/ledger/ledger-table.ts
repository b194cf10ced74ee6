import type { Table } from '../../domain/export/table.ts';
import type { LedgerEntry } from '../../domain/ledger/ledger-entry.ts';
import type { Language } from '../language/translate.ts';
import { strengthKeys } from '../reading/ask-words.ts';

/** Entries as a table for a spreadsheet: a row for each posting, numbers and dates as machines write them. */
export function ledgerTable(
  { t }: Language,
  entries: readonly LedgerEntry[],
  labels: ReadonlyMap<string, string>,
): Table {
  return {
    head: [
      t('ledgerFirstSeen'),
      t('ledgerLastSeen'),
      t('ledgerPosting'),
      t('ledgerCompany'),
      t('ledgerPlace'),
      t('ledgerSeniority'),
      t('ledgerRole'),
      t('ledgerPayLow'),
      t('ledgerPayHigh'),
      t('ledgerCurrency'),
      t('ledgerPeriod'),
      t('ledgerAsks'),
      t('ledgerAddress'),
    ],
    rows: entries.map((entry) => [
      entry.firstSeen,
      entry.lastSeen,
      entry.title,
      entry.company ?? '',
      entry.location ?? '',
      entry.seniority ?? '',
      entry.role,
      String(entry.salary?.min ?? ''),
      String(entry.salary?.max ?? ''),
      entry.salary?.currency ?? '',
      entry.salary?.period ?? '',
      entry.asks
        .map(({ skillId, strength }) => `${labels.get(skillId) ?? skillId} (${t(strengthKeys[strength])})`)
        .join('; '),
      entry.url ?? '',
    ]),
  };
}
