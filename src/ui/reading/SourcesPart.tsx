import type { PostingField, ReadSource } from '../../domain/posting/page-reading.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import { Disclosure } from '../components/Disclosure.tsx';
import { plural, useLanguage } from '../language/translate.ts';
import { Section } from './Section.tsx';
import { fieldKeys, sourceKeys } from './source-words.ts';

/** Who read each field, and how much of the page was left out. */
export function SourcesPart({ page }: { page: CoveredPage }) {
  const language = useLanguage();
  const { t } = language;
  const sources = Object.entries(page.sources) as [PostingField, ReadSource][];
  return (
    <Section title={t('readingSources')}>
      <dl class="facts">
        {sources.map(([field, source]) => (
          <div key={field}>
            <dt>{t(fieldKeys[field])}</dt>
            <dd>{t(sourceKeys[source])}</dd>
          </div>
        ))}
      </dl>
      {page.leftOut.length > 0 && (
        <div class="padded">
          <Disclosure label={plural(language, 'readingLeftOut', page.leftOut.length)}>
            <ul class="small faint">
              {page.leftOut.map((start) => (
                <li key={start}>{t('readingQuote', [start])}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </Section>
  );
}
