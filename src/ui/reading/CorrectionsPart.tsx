import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';
import { Section } from './Section.tsx';

/** The reader's corrections that took part in this reading, each with its way back. */
export function CorrectionsPart({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const { t } = useLanguage();
  if (page.corrections.length === 0) return null;
  const labelOf = (skillId: string) => state.roadmap.skills.find(({ id }) => id === skillId)?.label ?? skillId;
  return (
    <Section title={t('readingCorrections')} count={page.corrections.length}>
      <ul class="corrected padded">
        {page.corrections.map((correction) => (
          <li key={`${correction.kind}-${correction.skillId}-${correction.phrase}`}>
            <div>
              <p>
                {t(correction.kind === 'asked' ? 'readingCorrectedAsked' : 'readingCorrectedNotAsked', [
                  labelOf(correction.skillId),
                ])}
              </p>
              {correction.phrase && <p class="small faint">{t('readingQuote', [correction.phrase])}</p>}
            </div>
            <Button small onClick={() => void state.actions.takeBack(correction)}>
              {t('readingUndo')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
