import type { OptionsState } from '../../state/options.ts';
import { Disclosure } from '../components/Disclosure.tsx';
import { plural, useLanguage } from '../language/translate.ts';
import { CorrectionRow, correctionName } from '../reading/CorrectionRow.tsx';
import { OptionsSection } from './OptionsSection.tsx';

/** All that the reader said about how postings are read, newest first, each with its way back. */
export function CorrectionsPart({ state }: { state: OptionsState }) {
  const language = useLanguage();
  const { t } = language;
  const corrections = state.corrections.value;
  const names = state.skillNames.value;
  return (
    <OptionsSection title={t('readingCorrections')} note={t('optionsCorrectionsNote')}>
      {corrections.length === 0 ? (
        <p class="quiet">{t('optionsNoCorrections')}</p>
      ) : (
        <Disclosure label={plural(language, 'optionsCorrections', corrections.length)}>
          <ul class="corrected">
            {corrections.toReversed().map((correction) => (
              <CorrectionRow
                key={correctionName(correction)}
                correction={correction}
                skill={names.get(correction.skillId) ?? correction.skillId}
                onUndo={() => void state.takeBack(correction)}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </OptionsSection>
  );
}
