import type { GuideState } from '../../state/guide.ts';
import { Icon } from '../components/Icon.tsx';
import { Radio } from '../components/Radio.tsx';
import { Tick } from '../components/Tick.tsx';
import { plural, useLanguage } from '../language/translate.ts';

/** What Waypost does, and what it never does. */
export function WelcomeWhat() {
  const { t } = useLanguage();
  return (
    <>
      <p class="quiet">{t('guideWelcomeDoes')}</p>
      <h2 class="strong">{t('guideWelcomeNever')}</h2>
      <ul class="never">
        {[t('guideNeverSends'), t('guideNeverScores'), t('guideNeverReads')].map((text) => (
          <li key={text}>
            <Icon name="close" />
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Which boards are read. */
export function WelcomeBoards({ state }: { state: GuideState }) {
  const language = useLanguage();
  const { t } = language;
  const boards = state.boards.value;
  if (!boards) return null;
  const quiet = boards.filter(({ surface }) => surface === 'panel').map(({ name }) => name);
  const list = new Intl.ListFormat(language.locale, { type: 'conjunction' });
  return (
    <>
      <p class="quiet">{plural(language, 'guideWelcomeBoardsNote', boards.length)}</p>
      <p class="small faint welcome-boards">{boards.map(({ name }) => name).join(' · ')}</p>
      {quiet.length > 0 && <p class="quiet">{t('guideWelcomeQuiet', [list.format(quiet)])}</p>}
      <p class="quiet">{t('guideWelcomeOther')}</p>
    </>
  );
}

/** Where a reading shows. */
export function WelcomeSurface({ state }: { state: GuideState }) {
  const { t } = useLanguage();
  const { hidden, opensByItself } = state.settings.value;
  const setHidden = (always: boolean) => void state.set({ hidden: { ...hidden, always } });
  return (
    <>
      <fieldset class="radios">
        <legend class="spoken">{t('guideWelcomeSurface')}</legend>
        <Radio name="surface" chosen={!hidden.always} note={t('guideSurfaceTabNote')} onChoose={() => setHidden(false)}>
          {t('guideSurfaceTab')}
        </Radio>
        <Radio name="surface" chosen={hidden.always} note={t('guideSurfacePanelNote')} onChoose={() => setHidden(true)}>
          {t('guideSurfacePanel')}
        </Radio>
      </fieldset>
      <Tick
        ticked={opensByItself && !hidden.always}
        disabled={hidden.always}
        onTick={(on) => void state.set({ opensByItself: on })}
      >
        {t('guideSurfaceOpens')}
      </Tick>
      <p class="small faint">{t('guideSurfaceLater')}</p>
    </>
  );
}
