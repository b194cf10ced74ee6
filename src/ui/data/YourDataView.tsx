import { useEffect } from 'preact/hooks';
import { countParts, type Part, parts } from '../../domain/export/everything.ts';
import { csvOf } from '../../domain/export/table.ts';
import type { DataDone, DataState } from '../../state/data.ts';
import type { KeptData } from '../../state/data-ports.ts';
import { Announcer } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { UnreadNote } from '../components/UnreadNote.tsx';
import { type MessageKey, plural, useLanguage } from '../language/translate.ts';
import { ledgerTable } from '../ledger/ledger-table.ts';
import { bytesText } from './bytes-text.ts';
import { ImportPart } from './ImportPart.tsx';
import { partKeys } from './part-keys.ts';
import { savedTable } from './saved-table.ts';
import { WipePart } from './WipePart.tsx';

const doneKeys: Record<Exclude<DataDone, null>, MessageKey> = { imported: 'dataImported', wiped: 'dataWiped' };

/** What is kept and how large it is; taking it along, bringing it back, deleting it. */
export function YourDataView({ state }: { state: DataState }) {
  const { t } = useLanguage();
  useEffect(() => void state.refresh(), [state]);
  const kept = state.kept.value;
  const done = state.done.value;
  const said = done ? t(doneKeys[done]) : '';
  const { value: unread } = state.unread;
  if (!kept) return unread === null ? null : <UnreadNote words={unread} />;
  return (
    <div class="data">
      <header>
        <h1 class="title" tabIndex={-1}>
          {t('dataTitle')}
        </h1>
        <p class="quiet">{t('dataNote')}</p>
      </header>
      {said && (
        <Notice>
          <p>{said}</p>
        </Notice>
      )}
      <Announcer message={said} />
      {state.refused.value && (
        <Notice tone="brick">
          <p>{t('dataRefused', [state.refused.value])}</p>
        </Notice>
      )}
      {unread !== null && <UnreadNote words={unread} />}
      {kept.unread.length > 0 && <UnreadPart state={state} count={kept.unread.length} />}
      <KeptPart kept={kept} />
      <ExportPart state={state} kept={kept} />
      <ImportPart state={state} />
      <WipePart state={state} kept={kept} />
    </div>
  );
}

/** What is kept and cannot be read: said, and offered as a file. */
function UnreadPart({ state, count }: { state: DataState; count: number }) {
  const language = useLanguage();
  const { t } = language;
  return (
    <Notice
      tone="brick"
      title={t('dataUnread')}
      action={
        <Button small icon="download" onClick={() => state.exportUnread()}>
          {t('dataUnreadSave')}
        </Button>
      }
    >
      <p>{plural(language, 'dataUnreadNote', count)}</p>
    </Notice>
  );
}

function KeptPart({ kept }: { kept: KeptData }) {
  const language = useLanguage();
  const { t } = language;
  const counts = countParts(kept.everything);
  const total = Object.values(kept.sizes).reduce((sum, size) => sum + size, 0);
  return (
    <section class="data-part">
      <h2 class="strong">{t('dataKept')}</h2>
      <table class="plain-table figures">
        <caption class="spoken">{t('dataKept')}</caption>
        <thead>
          <tr class="small faint">
            <th scope="col">{t('dataPart')}</th>
            <th scope="col">{t('dataCount')}</th>
            <th scope="col">{t('dataSize')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part: Part) => (
            <tr key={part}>
              <th scope="row">
                {t(partKeys[part].name)} <span class="small faint">{t(partKeys[part].note)}</span>
              </th>
              <td>{counts[part].toLocaleString(language.locale)}</td>
              <td>{bytesText(language, kept.sizes[part])}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" class="strong">
              {t('dataTotal')}
            </th>
            <td />
            <td class="strong">{bytesText(language, total)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function ExportPart({ state, kept }: { state: DataState; kept: KeptData }) {
  const language = useLanguage();
  const { t } = language;
  const { ports, guide } = state.guide;
  const { ledger, saved } = kept.everything;
  const saveCsv = (name: string, text: string) =>
    ports.saveFile(`waypost-${name}-${ports.today()}.csv`, text, 'text/csv');
  const labels = new Map((guide.value?.skills ?? []).map(({ id, label }) => [id, label]));
  return (
    <section class="data-part">
      <h2 class="strong">{t('dataExport')}</h2>
      <p class="quiet">{t('dataExportNote')}</p>
      <div class="page-buttons">
        <Button kind="primary" icon="download" onClick={() => state.exportAll()}>
          {t('dataExportJson')}
        </Button>
        <Button
          icon="download"
          disabled={ledger.length === 0}
          onClick={() => saveCsv('ledger', csvOf(ledgerTable(language, ledger, labels)))}
        >
          {t('dataLedgerCsv')}
        </Button>
        <Button
          icon="download"
          disabled={saved.length === 0}
          onClick={() => saveCsv('saved', csvOf(savedTable(language, saved)))}
        >
          {t('dataSavedCsv')}
        </Button>
      </div>
    </section>
  );
}
