import { useState } from 'preact/hooks';
import type { OptionsState } from '../../state/options.ts';
import { Button } from '../components/Button.tsx';
import { type MessageKey, useLanguage } from '../language/translate.ts';
import { OptionsSection } from './OptionsSection.tsx';

const kinds: ['progress' | 'ledger' | 'saved' | 'corrections', MessageKey, MessageKey][] = [
  ['progress', 'optionsKeptProgress', 'optionsKeptProgressNote'],
  ['ledger', 'optionsKeptLedger', 'optionsKeptLedgerNote'],
  ['saved', 'optionsKeptSaved', 'optionsKeptSavedNote'],
  ['corrections', 'optionsKeptCorrections', 'optionsKeptCorrectionsNote'],
];

/** What is kept on this machine, how to take it along, and how to delete it. Deleting asks once more. */
export function DataPart({ state }: { state: OptionsState }) {
  const { t } = useLanguage();
  const [sure, setSure] = useState(false);
  const kept = state.kept.value;
  return (
    <OptionsSection title={t('optionsData')} note={t('optionsDataNote')}>
      <table class="kept">
        <caption class="spoken">{t('optionsData')}</caption>
        <tbody>
          {kinds.map(([kind, name, note]) => (
            <tr key={kind}>
              <th scope="row">
                {t(name)}
                <p class="small faint">{t(note)}</p>
              </th>
              <td class="figures">{kept[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="page-buttons">
        <Button icon="download" onClick={() => void state.exportAll()}>
          {t('optionsExport')}
        </Button>
        <Button icon="full-tab" onClick={() => void state.ports.openInTab('data')}>
          {t('optionsDataMore')}
        </Button>
        {!sure && <Button onClick={() => setSure(true)}>{t('optionsWipe')}</Button>}
      </div>
      {sure && (
        <fieldset class="sure">
          <legend class="spoken">{t('optionsWipe')}</legend>
          <p>{t('optionsWipeSure')}</p>
          <div class="page-buttons">
            <Button
              onClick={() => {
                setSure(false);
                void state.wipe();
              }}
            >
              {t('optionsWipeYes')}
            </Button>
            <Button kind="quiet" autofocus onClick={() => setSure(false)}>
              {t('optionsWipeNo')}
            </Button>
          </div>
        </fieldset>
      )}
      <p class="small faint">{t('optionsBackup')}</p>
    </OptionsSection>
  );
}
