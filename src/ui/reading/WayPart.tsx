import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { WayStrip } from '../components/WayStrip.tsx';
import { toWay } from '../components/way.ts';
import { useLanguage } from '../language/translate.ts';
import { stateKeys, strengthKeys, weeksText } from './ask-words.ts';
import { Section } from './Section.tsx';

/** The posting's asks on the weeks of the roadmap: 100 px that explain the list below. */
export function WayPart({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const language = useLanguage();
  const { t } = language;
  const { asks } = page.coverage;
  if (asks.length === 0) return null;
  const way = toWay(state.roadmap, state.progress.value);
  const marks = asks.map(({ ask, label, state: kind, weeks }) => {
    const place = weeks ? weeksText(language, weeks) : t('readingBeyondShort');
    return {
      key: ask.skillId,
      state: kind,
      weeks,
      label: `${place}: ${[label, t(strengthKeys[ask.strength]), t(stateKeys[kind])].join(', ')}`,
    };
  });
  // The week is the reader's own state: in the page it is the triangle of the strip and no word.
  const week = state.ports.surface !== 'page' && way.now !== null;
  return (
    <Section
      title={t('readingOnYourWay')}
      aside={week ? t('readingWeekOf', [way.now ?? '', state.roadmap.totalWeeks]) : undefined}
    >
      <div class="padded">
        <WayStrip way={way} marks={marks} />
      </div>
    </Section>
  );
}
