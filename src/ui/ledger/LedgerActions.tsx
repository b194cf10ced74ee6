import { useState } from 'preact/hooks';
import { csvOf } from '../../domain/export/table.ts';
import type { LedgerState } from '../../state/ledger.ts';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';
import { ledgerTable } from './ledger-table.ts';

/** CSV of what is shown; pause, switch off, delete all. Deleting asks once more. */
export function LedgerActions({ state }: { state: LedgerState }) {
  const language = useLanguage();
  const { t } = language;
  const [sure, setSure] = useState(false);
  const { guide, shown } = state;
  const mode = guide.settings.value.ledger;
  const some = (state.entries.value?.length ?? 0) > 0;
  const saveCsv = () => {
    const skills = guide.guide.value?.skills ?? [];
    const table = ledgerTable(language, shown.value, new Map(skills.map(({ id, label }) => [id, label])));
    guide.ports.saveFile(`waypost-ledger-${guide.ports.today()}.csv`, csvOf(table), 'text/csv');
  };
  return (
    <div class="head-buttons">
      {some && (
        <Button icon="download" onClick={saveCsv}>
          CSV
        </Button>
      )}
      {mode === 'on' ? (
        <Button onClick={() => void guide.set({ ledger: 'paused' })}>{t('ledgerPause')}</Button>
      ) : (
        <Button kind="primary" onClick={() => void guide.set({ ledger: 'on' })}>
          {t('ledgerResume')}
        </Button>
      )}
      {mode !== 'off' && <Button onClick={() => void guide.set({ ledger: 'off' })}>{t('ledgerOff')}</Button>}
      {some && !sure && (
        <Button kind="quiet" onClick={() => setSure(true)}>
          {t('ledgerDeleteAll')}
        </Button>
      )}
      {sure && (
        <fieldset class="sure">
          <legend>{t('ledgerDeleteSure', [state.entries.value?.length ?? 0])}</legend>
          <Button
            onClick={() => {
              setSure(false);
              void state.removeAll();
            }}
          >
            {t('ledgerDeleteYes')}
          </Button>
          <Button kind="quiet" autofocus onClick={() => setSure(false)}>
            {t('ledgerDeleteNo')}
          </Button>
        </fieldset>
      )}
    </div>
  );
}
