import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../domain/matching/reading.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { Line } from '../../domain/posting/posting.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Button } from '../components/Button.tsx';
import { plural, useLanguage } from '../language/translate.ts';
import { CorrectionsPart } from './CorrectionsPart.tsx';
import { MarkedText } from './MarkedText.tsx';
import { MissedSentence } from './MissedSentence.tsx';
import { piecesOf, sentencesOf } from './quote.ts';
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
          {lines.map((line, at) => (
            <ReadLine
              key={at}
              state={state}
              line={line}
              evidence={evidence.filter((stretch) => stretch.line === at)}
              missing={missing}
            />
          ))}
        </ol>
        <p class="padded small faint">{t('readingNotSearched')}</p>
      </Section>
    </>
  );
}

/** A line under the name of its section; `missing` offers each of its sentences to be named. */
function ReadLine({
  state,
  line: { kind, section, text },
  evidence,
  missing,
}: {
  state: ReadingState;
  line: Line;
  evidence: readonly Evidence[];
  missing: boolean;
}) {
  const { t, locale } = useLanguage();
  const isHeading = kind === 'heading';
  const offers = missing && !isHeading;
  const parts = offers ? sentencesOf(text) : [{ from: 0, to: text.length }];
  return (
    <li class={isSearched(section) ? undefined : 'faint'}>
      <span class="caption faint" lang={locale}>
        {isHeading ? '' : t(sectionKeys[section])}
      </span>
      <div dir="auto" class={isHeading ? 'strong' : undefined}>
        {parts.map(({ from, to }) => (
          <Fragment key={from}>
            <MarkedText pieces={piecesOf(text, evidence, from, to)} />
            {offers && <MissedSentence state={state} sentence={text.slice(from, to)} />}
          </Fragment>
        ))}
      </div>
    </li>
  );
}
