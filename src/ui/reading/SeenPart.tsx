import type { ReadingState } from '../../state/reading.ts';
import { dayAndMonth, useLanguage } from '../language/translate.ts';
import { Section } from './Section.tsx';

/** Postings that this page links to and that were read before. Panel and popup only: a page learns nothing of it. */
export function SeenPart({ state }: { state: ReadingState }) {
  const language = useLanguage();
  const { t } = language;
  const seen = state.seen.value;
  if (seen.length === 0) return null;
  const today = state.ports.today();
  return (
    <Section title={t('readingSeen')} count={seen.length}>
      <ul class="seen">
        {seen.map(({ key, title, company, lastSeen, link }) => (
          <li key={key} class="topic-row">
            <a class="link" href={link} target="_blank" rel="noreferrer noopener" dir="auto">
              {title}
            </a>
            <span class="small faint figures">{t('readingSeenOn', [dayAndMonth(language, lastSeen, today)])}</span>
            {company && (
              <span class="small faint" dir="auto">
                {company}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
