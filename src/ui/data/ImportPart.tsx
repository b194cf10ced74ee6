import { useId } from 'preact/hooks';
import type { ImportFault } from '../../domain/export/parse-import.ts';
import type { ChosenFile, DataState } from '../../state/data.ts';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { useFileDrop } from '../components/use-file-drop.ts';
import { longDate, type MessageKey, useLanguage } from '../language/translate.ts';
import { partKeys } from './part-keys.ts';

const faultKeys: Record<ImportFault['kind'], MessageKey> = {
  'too-large': 'dataFaultLarge',
  cut: 'dataFaultCut',
  'not-waypost': 'dataFaultOther',
  newer: 'dataFaultNewer',
  unsafe: 'dataFaultUnsafe',
  wrong: 'dataFaultWrong',
};

/** Brings an export back: chosen or dropped, shown before anything is written, then all or nothing. */
export function ImportPart({ state }: { state: DataState }) {
  const { t } = useLanguage();
  const id = useId();
  const drop = useFileDrop(state.choose);
  const chosen = state.chosen.value;
  return (
    <section class={drop.over ? 'data-part over' : 'data-part'} aria-labelledby={`${id}-head`} {...drop.handlers}>
      <h2 class="strong" id={`${id}-head`}>
        {t('dataImport')}
      </h2>
      <p class="quiet">{t('dataImportNote')}</p>
      <label class="button file-button" for={id}>
        {t('dataChoose')}
        <input
          id={id}
          class="spoken"
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void state.choose(file);
            currentTarget.value = '';
          }}
        />
      </label>
      <div role="status">
        {chosen && 'fault' in chosen && (
          <Notice tone="brick" title={t('dataNotImported', [chosen.name])}>
            <p>{t(faultKeys[chosen.fault.kind], [chosen.fault.where])}</p>
          </Notice>
        )}
      </div>
      {chosen && 'file' in chosen && <Preview state={state} chosen={chosen} />}
    </section>
  );
}

function Preview({ state, chosen }: { state: DataState; chosen: Extract<ChosenFile, { preview: unknown }> }) {
  const language = useLanguage();
  const { t } = language;
  const gone = chosen.preview.reduce((sum, part) => sum + (part.part === 'settings' ? 0 : part.gone), 0);
  const nothingNew = chosen.preview.every(({ unchanged }) => unchanged);
  return (
    <div class="import-preview">
      <h3 class="strong">{t('dataPreview', [chosen.name, longDate(language, chosen.file.exportedOn)])}</h3>
      <table class="plain-table figures">
        <caption class="spoken">{t('dataPreview', [chosen.name, chosen.file.exportedOn])}</caption>
        <thead>
          <tr class="small faint">
            <th scope="col">{t('dataPart')}</th>
            <th scope="col">{t('dataFresh')}</th>
            <th scope="col">{t('dataKnown')}</th>
            <th scope="col">{t('dataGone')}</th>
          </tr>
        </thead>
        <tbody>
          {chosen.preview.map(({ part, fresh, known, gone: only }) => (
            <tr key={part}>
              <th scope="row">{t(partKeys[part].name)}</th>
              <td>{fresh}</td>
              <td>{known}</td>
              <td>{only}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {nothingNew && <p class="quiet">{t('dataNothingNew')}</p>}
      <div class="page-buttons">
        <Button onClick={() => void state.apply('add')} disabled={nothingNew}>
          {t('dataAdd')}
        </Button>
        <Button onClick={() => void state.apply('replace')}>{t('dataReplace', [gone])}</Button>
        <Button
          kind="quiet"
          onClick={() => {
            state.chosen.value = null;
          }}
        >
          {t('dataCancel')}
        </Button>
      </div>
      <p class="small faint">{t('dataModes')}</p>
    </div>
  );
}
