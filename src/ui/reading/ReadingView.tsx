import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Announcer } from '../components/Announcer.tsx';
import { plural, useLanguage } from '../language/translate.ts';
import { AsksPart } from './AsksPart.tsx';
import { DoneNotice } from './DoneNotice.tsx';
import { FactsPart } from './FactsPart.tsx';
import { GapsPart } from './GapsPart.tsx';
import { NeighbourPart } from './NeighbourPart.tsx';
import { NextStepsPart } from './NextStepsPart.tsx';
import { OnlyReadsPart } from './OnlyReadsPart.tsx';
import { QuietState } from './QuietState.tsx';
import { ReadingFooter } from './ReadingFooter.tsx';
import { RelatedPart } from './RelatedPart.tsx';
import { SeenPart } from './SeenPart.tsx';
import { Tally } from './Tally.tsx';
import { TermsPart } from './TermsPart.tsx';
import { useScrollPlace } from './use-scroll-place.ts';
import { useVerdictWords, VerdictPart } from './VerdictPart.tsx';
import { WayPart } from './WayPart.tsx';
import { WhatWasRead } from './WhatWasRead.tsx';

/** The one reading view of page, panel, popup and workspace. `header` is the surface's own. */
export function ReadingView({ state, header }: { state: ReadingState; header?: ComponentChildren }) {
  const page = state.page.value;
  const covered = state.covered.value;
  const { surface } = state.ports;
  const inspects = covered !== null && state.view.value === 'what-was-read';
  useEffect(() => void state.actions.loadTerms(), [state]);
  const place = useRef<HTMLDivElement>(null);
  useScrollPlace(place, inspects ? 'what-was-read' : 'reading');
  return (
    <div ref={place} class={`reading on-${surface}`}>
      {header}
      <div class="reading-body">
        {covered && (inspects ? <WhatWasRead state={state} page={covered} /> : <Parts state={state} page={covered} />)}
        {page.kind !== 'read' && <QuietState state={state} page={page} />}
        {!inspects && <SeenPart state={state} />}
        {!inspects && <OnlyReadsPart state={state} />}
      </div>
      <div class="reading-foot">
        <DoneNotice state={state} />
        {covered && <ReadingFooter state={state} page={covered} />}
      </div>
      <Announcer message={useAnswer(state)} />
    </div>
  );
}

/** What a screen reader hears when another page was read while the view stands open. */
function useAnswer(state: ReadingState): string {
  const language = useLanguage();
  const words = useVerdictWords(state);
  const covered = state.covered.value;
  if (!covered) return '';
  const { certainty, title } = words(covered);
  return [certainty, title, plural(language, 'readingAsks', covered.reading.asks.length)].filter(Boolean).join('. ');
}

/** Sections, most useful first; what a verdict has no use for is not there. */
function Parts({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const { kind, certainty } = page.reading.verdict;
  if (certainty === 'too-little-text') {
    return (
      <>
        <VerdictPart state={state} page={page} />
        <AsksPart state={state} page={page} />
        <NextStepsPart state={state} />
      </>
    );
  }
  if (kind === 'none') {
    return (
      <>
        <VerdictPart state={state} page={page} />
        <FactsPart state={state} posting={page.posting} />
      </>
    );
  }
  return (
    <>
      <VerdictPart state={state} page={page} />
      {kind === 'neighbour' ? (
        <NeighbourPart state={state} page={page} />
      ) : (
        <>
          <Tally state={state} page={page} />
          <WayPart state={state} page={page} />
        </>
      )}
      <AsksPart state={state} page={page} />
      {kind === 'target' && <GapsPart state={state} page={page} />}
      <RelatedPart state={state} page={page} />
      <TermsPart state={state} page={page} />
      <FactsPart state={state} posting={page.posting} />
    </>
  );
}
