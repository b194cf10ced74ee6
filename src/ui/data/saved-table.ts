import type { Table } from '../../domain/export/table.ts';
import type { SavedPosting } from '../../domain/ledger/saved-posting.ts';
import type { Language } from '../language/translate.ts';

/** Kept postings as a table for a spreadsheet: facts and notes, not the text. */
export function savedTable({ t }: Language, saved: readonly SavedPosting[]): Table {
  return {
    head: [
      t('dataSavedOn'),
      t('ledgerPosting'),
      t('ledgerCompany'),
      t('ledgerPlace'),
      t('ledgerPayLow'),
      t('ledgerPayHigh'),
      t('ledgerCurrency'),
      t('ledgerPeriod'),
      t('dataPosted'),
      t('dataCloses'),
      t('dataOwnNote'),
      t('ledgerAddress'),
    ],
    rows: saved.map(({ savedOn, note, posting }) => [
      savedOn,
      posting.title,
      posting.company ?? '',
      posting.locations.join('; '),
      String(posting.salary?.min ?? ''),
      String(posting.salary?.max ?? ''),
      posting.salary?.currency ?? '',
      posting.salary?.period ?? '',
      posting.datePosted ?? '',
      posting.validThrough ?? '',
      note,
      posting.url ?? '',
    ]),
  };
}
