import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Flag } from '../components/Flag.tsx';
import { useLanguage } from '../language/translate.ts';
import { stateKeys } from './ask-words.ts';
import { Section } from './Section.tsx';
import { someNames } from './some-names.ts';

/** A neighbouring role: how it differs from the guide's own, and which of its asks the roadmap serves as well. */
export function NeighbourPart({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const { t } = useLanguage();
  const { verdict } = page.reading;
  const role = state.roadmap.roles.find(({ id }) => id === verdict.role);
  const carried = page.coverage.asks.filter(({ group }) => group !== 'beyond');
  const foreign = page.coverage.asks.filter(({ group }) => group === 'beyond').map(({ label }) => label);
  return (
    <>
      {role && (
        <Section title={t('readingHowItDiffers')}>
          <div class="padded stack">
            <p class="quiet">{role.howItDiffers}</p>
            <button type="button" class="link underlined" onClick={() => void state.ports.open('comparisons')}>
              {t('readingFullComparison')}
            </button>
          </div>
        </Section>
      )}
      {carried.length > 0 && (
        <Section title={t('readingCarriesOver')}>
          <ul class="carried padded">
            {carried.map(({ ask, label, state: kind }) => (
              <li key={ask.skillId}>
                <Flag state={kind} label={t(stateKeys[kind])} />
                {label}
              </li>
            ))}
          </ul>
          {foreign.length > 0 && <p class="padded small faint">{t('readingNotInGuide', [someNames(foreign)])}</p>}
        </Section>
      )}
    </>
  );
}
