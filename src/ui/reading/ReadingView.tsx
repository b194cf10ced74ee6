import type { ComponentChildren } from 'preact';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { save } from '../../state/reading-actions.ts';
import { Button } from '../components/Button.tsx';
import { WayStrip } from '../components/WayStrip.tsx';
import { toWay } from '../components/way.ts';
import { type Language, useLanguage } from '../language/translate.ts';
import { stateKeys, strengthKeys, weekRange } from './AskRow.tsx';
import { AsksPart } from './AsksPart.tsx';
import { DoneNotice } from './DoneNotice.tsx';
import { FactsPart } from './FactsPart.tsx';
import { GapsPart } from './GapsPart.tsx';
import { QuietState } from './QuietState.tsx';
import { RelatedPart } from './RelatedPart.tsx';
import { Section } from './Section.tsx';
import { Tally } from './Tally.tsx';
import { TermsPart } from './TermsPart.tsx';
import { VerdictPart } from './VerdictPart.tsx';
import { WhatWasRead } from './WhatWasRead.tsx';

/** The one reading view of page, panel, popup and workspace. `header` is the surface's own. */
export function ReadingView({ state, header }: { state: ReadingState; header?: ComponentChildren }) {
  const page = state.page.value;
  const covered = state.covered.value;
  return (
    <div class={`reading on-${state.ports.surface}`}>
      {header}
      <div class="reading-body">
        {covered ? (
          state.view.value === 'what-was-read' ? (
            <WhatWasRead state={state} page={covered} />
          ) : (
            <Parts state={state} page={covered} />
          )
        ) : (
          page.kind !== 'read' && <QuietState state={state} page={page} />
        )}
      </div>
      <DoneNotice state={state} />
      {covered && <Footer state={state} />}
    </div>
  );
}

function Parts({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const language = useLanguage();
  const { t } = language;
  const marks = page.coverage.asks.map(({ ask, label, state: kind, weeks }) => ({
    key: ask.skillId,
    state: kind,
    weeks,
    label: markLabel(language, label, weeks, [t(strengthKeys[ask.strength]), t(stateKeys[kind])]),
  }));
  return (
    <>
      <VerdictPart state={state} page={page} />
      <Tally state={state} page={page} />
      {marks.length > 0 && (
        <Section title={t('readingOnYourWay')}>
          <div class="padded">
            <WayStrip way={toWay(state.roadmap, state.progress.value)} marks={marks} />
          </div>
        </Section>
      )}
      <AsksPart state={state} page={page} />
      <GapsPart state={state} page={page} />
      <RelatedPart state={state} page={page} />
      <TermsPart state={state} page={page} />
      <FactsPart posting={page.posting} />
    </>
  );
}

/** "Weeks 11–13: Planning experiments and pilots, required, planned". */
function markLabel({ t }: Language, label: string, weeks: [number, number] | null, words: string[]): string {
  const place = weeks ? t('readingWeeks', [weekRange(weeks)]) : t('readingBeyondShort');
  return `${place}: ${[label, ...words].join(', ')}`;
}

function Footer({ state }: { state: ReadingState }) {
  const { t } = useLanguage();
  return (
    <footer class="footer">
      <Button kind="primary" icon="save" onClick={() => void save(state)}>
        {t('readingSave')}
      </Button>
      <Button icon="compare" onClick={() => void state.ports.open('compare')}>
        {t('readingCompare')}
      </Button>
      <Button
        kind="quiet"
        onClick={() => {
          state.view.value = 'what-was-read';
        }}
      >
        {t('readingWhatWasRead')}
      </Button>
    </footer>
  );
}
