import { useState } from 'preact/hooks';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Button } from '../components/Button.tsx';
import { plural, useLanguage } from '../language/translate.ts';
import { CorrectionsPart } from './CorrectionsPart.tsx';
import { MarkedText } from './MarkedText.tsx';
import { MissedSentence } from './MissedSentence.tsx';
import { piecesOf } from './quote.ts';
import { Section } from './Section.tsx';
import { SourcesPart } from './SourcesPart.tsx';
import { isSearched, sectionKeys } from './source-words.ts';

/** The inspector: the exact text, who read each field, what was left out, and where a missed ask can be named. */
export function WhatWasRead({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const language = useLanguage();
  const { t } = language;
  /** Each line offers "this sentence asks for …". */
  const [missing, setMissing] = useState(false);
  const evidence = page.reading.asks.flatMap((ask) => ask.evidence);
  const { lines, lang } = page.posting;
  return (
    <>
      <div class="verdict">
        <h1 class="title">{t('readingWhatWasRead')}</h1>
        <p class="quiet">{t('readingKept')}</p>
      </div>
      <SourcesPart page={page} />
      <CorrectionsPart state={state} page={page} />
      <Section title={t('readingText')} aside={plural(language, 'readingLines', lines.length)}>
        <div class="padded stack">
          <Button small aria-pressed={missing} onClick={() => setMissing(!missing)}>
            {t('readingSentenceMissed')}
          </Button>
        </div>
        <ol class="read-lines" lang={lang ?? undefined}>
          {lines.map(({ text, section, kind }, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place.
            <li key={line} class={isSearched(section) ? undefined : 'faint'}>
              <span class="caption faint" lang={language.locale}>
                {kind === 'heading' ? '' : t(sectionKeys[section])}
              </span>
              <div dir="auto" class={kind === 'heading' ? 'strong' : undefined}>
                <MarkedText
                  pieces={piecesOf(
                    text,
                    evidence.filter((stretch) => stretch.line === line),
                  )}
                />
                {missing && kind !== 'heading' && <MissedSentence state={state} sentence={text} />}
              </div>
            </li>
          ))}
        </ol>
        <p class="padded small faint">{t('readingNotSearched')}</p>
      </Section>
    </>
  );
}
