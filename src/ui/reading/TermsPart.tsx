import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Disclosure } from '../components/Disclosure.tsx';
import { useLanguage } from '../language/translate.ts';
import { Section } from './Section.tsx';
import { termsIn } from './terms-in.ts';

/** Terms of the glossary that the posting uses, explained in place. */
export function TermsPart({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const { t } = useLanguage();
  const found = termsIn(state.terms.value, page.posting.lines.map((line) => line.text).join('\n'));
  if (found.length === 0) return null;
  return (
    <Section title={t('readingTerms')} count={found.length}>
      <ul class="terms">
        {found.map(({ id, term, definition }) => (
          <li key={id}>
            <Disclosure label={term}>
              <p class="small quiet">{definition}</p>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
