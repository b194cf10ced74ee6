import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { useLanguage } from '../language/translate.ts';
import { CorrectionRow, correctionName } from './CorrectionRow.tsx';
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
          <CorrectionRow
            key={correctionName(correction)}
            correction={correction}
            skill={labelOf(correction.skillId)}
            onUndo={() => void state.actions.takeBack(correction)}
          />
        ))}
      </ul>
    </Section>
  );
}
