import type { Evidence } from '../../domain/matching/reading.ts';
import type { PostingField, ReadSource } from '../../domain/posting/page-reading.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Button } from '../components/Button.tsx';
import { Disclosure } from '../components/Disclosure.tsx';
import { plural, useLanguage } from '../language/translate.ts';
import { MissedSentence } from './MissedSentence.tsx';
import { Section } from './Section.tsx';

/** The line cut at its evidence; overlapping stretches are marked as one. */
function pieces(text: string, stretches: Evidence[]): { text: string; marked: boolean; at: number }[] {
  const result: { text: string; marked: boolean; at: number }[] = [];
  let at = 0;
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) result.push({ text: text.slice(at, from), marked: false, at });
    result.push({ text: text.slice(from, end), marked: true, at: from });
    at = end;
  }
  if (at < text.length) result.push({ text: text.slice(at), marked: false, at });
  return result;
}

/** The inspector: the exact text, who read each field, what was left out, and where a missed ask can be named. */
export function WhatWasRead({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const language = useLanguage();
  const { t } = language;
  const evidence = page.reading.asks.flatMap((ask) => ask.evidence);
  const sources = Object.entries(page.sources) as [PostingField, ReadSource][];
  return (
    <>
      <header class="verdict">
        <Button
          kind="quiet"
          icon="chevron-start"
          onClick={() => {
            state.view.value = 'reading';
          }}
        >
          {t('readingBack')}
        </Button>
        <h1 class="title">{t('readingWhatWasRead')}</h1>
        <p class="quiet">{plural(language, 'readingLines', page.posting.lines.length)}</p>
      </header>
      <Section title={t('readingSources')}>
        <dl class="facts">
          {sources.map(([field, source]) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>{source}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('readingText')}>
        <ol class="read-lines" lang={page.posting.lang ?? undefined}>
          {page.posting.lines.map(({ text, section }, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place.
            <li key={line}>
              <span class="small faint">{section}</span>
              <div dir="auto">
                {pieces(
                  text,
                  evidence.filter((stretch) => stretch.line === line),
                ).map((piece) =>
                  piece.marked ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
                )}
                <MissedSentence state={state} sentence={text} />
              </div>
            </li>
          ))}
        </ol>
      </Section>
      {page.leftOut.length > 0 && (
        <Section title={t('readingLeftOut')}>
          <Disclosure label={plural(language, 'readingBlocks', page.leftOut.length)}>
            <ul class="small faint">
              {page.leftOut.map((start) => (
                <li key={start}>{start}</li>
              ))}
            </ul>
          </Disclosure>
        </Section>
      )}
    </>
  );
}
