import type { OptionsState } from '../../state/options.ts';
import { Button } from '../components/Button.tsx';
import { Disclosure } from '../components/Disclosure.tsx';
import { plural, useLanguage } from '../language/translate.ts';
import { OptionsSection } from './OptionsSection.tsx';

/** Where the reader sent the sidebar away, each with its way back. */
export function HiddenPart({ state }: { state: OptionsState }) {
  const language = useLanguage();
  const { t } = language;
  const { always, hosts, postings } = state.settings.value.hidden;
  const again = (name: string, scope: 'posting' | 'site' | 'always', subject: string) => (
    <Button
      small
      aria-label={t('optionsShowAgainNamed', [name])}
      onClick={() => void state.showAgain({ scope, subject })}
    >
      {t('optionsShowAgain')}
    </Button>
  );
  return (
    <OptionsSection title={t('optionsHidden')} note={t('optionsHiddenNote')}>
      {!always && hosts.length === 0 && postings.length === 0 && <p class="quiet">{t('optionsNothingHidden')}</p>}
      {always && (
        <p class="hidden-row">
          <span>{t('optionsHiddenAlways')}</span>
          {again(t('optionsHiddenAlways'), 'always', '*')}
        </p>
      )}
      {hosts.map((host) => (
        <p key={host} class="hidden-row">
          <span>{host}</span>
          {again(host, 'site', host)}
        </p>
      ))}
      {postings.length > 0 && (
        <Disclosure label={plural(language, 'optionsHiddenPostings', postings.length)}>
          {postings.map((key) => (
            <p key={key} class="hidden-row small">
              <span class="key">{key.replace(/^https?:\/\//, '')}</span>
              {again(key, 'posting', key)}
            </p>
          ))}
        </Disclosure>
      )}
    </OptionsSection>
  );
}
