import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Disclosure } from '../components/Disclosure.tsx';
import { useLanguage } from '../language/translate.ts';
import { Section } from './Section.tsx';

/** Terms of the glossary that the posting uses, explained in place. Matches whole words only. */
export function TermsPart({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const { t } = useLanguage();
  const text = ` ${page.posting.lines.map((line) => line.text).join('\n')} `
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const found = state.terms.filter(({ term, aka }) =>
    [term, ...aka].some((name) =>
      text.includes(
        ` ${name
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()} `,
      ),
    ),
  );
  if (found.length === 0) return null;
  return (
    <Section title={t('readingTerms')}>
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
