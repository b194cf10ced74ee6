import type { OptionsNews, OptionsState } from '../../state/options.ts';
import { Announcer } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { Radio } from '../components/Radio.tsx';
import { Tick } from '../components/Tick.tsx';
import { type MessageKey, useLanguage } from '../language/translate.ts';
import { BoardTable } from './BoardTable.tsx';
import { CorrectionsPart } from './CorrectionsPart.tsx';
import { DataPart } from './DataPart.tsx';
import { HiddenPart } from './HiddenPart.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { PermissionsPart } from './PermissionsPart.tsx';

const ledgerKeys: Record<'on' | 'paused' | 'off', [MessageKey, MessageKey]> = {
  on: ['optionsLedgerOn', 'optionsLedgerOnNote'],
  paused: ['optionsLedgerPaused', 'optionsLedgerPausedNote'],
  off: ['optionsLedgerOff', 'optionsLedgerOffNote'],
};
const themeKeys: Record<'system' | 'light' | 'dark', MessageKey> = {
  system: 'optionsThemeSystem',
  light: 'optionsThemeLight',
  dark: 'optionsThemeDark',
};
const ledgers = ['on', 'paused', 'off'] as const;
const themes = ['system', 'light', 'dark'] as const;

/** Every setting, in the order of how often people look for it. What is changed is kept at once. */
export function OptionsView({ state }: { state: OptionsState }) {
  const { t } = useLanguage();
  const { opensByItself, linkedinWaits, ledger, theme } = state.settings.value;
  return (
    <div class="settings">
      <div class="page-head">
        <h1 class="title" tabIndex={-1}>
          {t('popupSettings')}
        </h1>
        <p class="quiet">{t('optionsNote')}</p>
      </div>
      <OptionsSection title={t('optionsSidebar')} note={t('optionsSidebarNote')}>
        <Tick ticked={opensByItself} onTick={(on) => void state.set({ opensByItself: on })}>
          {t('guideSurfaceOpens')}
        </Tick>
      </OptionsSection>
      <OptionsSection title={t('optionsLinkedin')} note={t('optionsLinkedinNote')}>
        <Tick ticked={linkedinWaits} onTick={(on) => void state.set({ linkedinWaits: on })}>
          {t('optionsLinkedinWaits')}
        </Tick>
      </OptionsSection>
      <HiddenPart state={state} />
      <CorrectionsPart state={state} />
      <OptionsSection title={t('optionsLedger')} note={t('optionsLedgerNote')}>
        <fieldset class="radios">
          <legend class="spoken">{t('optionsLedger')}</legend>
          {ledgers.map((one) => (
            <Radio
              key={one}
              name="ledger"
              chosen={ledger === one}
              note={t(ledgerKeys[one][1])}
              onChoose={() => void state.set({ ledger: one })}
            >
              {t(ledgerKeys[one][0])}
            </Radio>
          ))}
        </fieldset>
      </OptionsSection>
      <OptionsSection title={t('optionsTheme')}>
        <fieldset class="radios in-row">
          <legend class="spoken">{t('optionsTheme')}</legend>
          {themes.map((one) => (
            <Radio key={one} name="theme" chosen={theme === one} onChoose={() => void state.set({ theme: one })}>
              {t(themeKeys[one])}
            </Radio>
          ))}
        </fieldset>
      </OptionsSection>
      <OptionsSection title={t('optionsBoards')} note={t('optionsBoardsNote')}>
        <BoardTable state={state} />
      </OptionsSection>
      <PermissionsPart state={state} />
      <DataPart state={state} />
      <OptionsSection title={t('guideFirstSteps')} note={t('optionsFirstStepsNote')}>
        <div>
          <Button onClick={() => void state.ports.openInTab('welcome')}>{t('guideFirstSteps')}</Button>
        </div>
      </OptionsSection>
      <News state={state} />
    </div>
  );
}

const newsKeys: Record<OptionsNews['kind'], MessageKey> = {
  'shown-again': 'optionsShownAgain',
  'taken-back': 'readingDoneTakenBack',
  exported: 'optionsExported',
  wiped: 'optionsWiped',
  refused: 'guideNotKept',
};

/** What was just done, said once, with undo where there is one. */
function News({ state }: { state: OptionsState }) {
  const { t } = useLanguage();
  const news = state.news.value;
  const said = news ? t(newsKeys[news.kind], [news.subject]) : '';
  return (
    <div class="settings-news">
      <Announcer message={said} />
      {news && (
        <Notice
          tone={news.kind === 'refused' ? 'brick' : 'plain'}
          action={
            news.undo && (
              <Button small onClick={() => void news.undo?.()}>
                {t('savedUndo')}
              </Button>
            )
          }
        >
          <p>{said}</p>
        </Notice>
      )}
    </div>
  );
}
