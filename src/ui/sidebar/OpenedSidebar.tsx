import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReadingState } from '../../state/reading.ts';
import type { HideScope } from '../../state/reading-ports.ts';
import { useLanguage } from '../language/translate.ts';
import { ReadingHeader } from '../reading/ReadingHeader.tsx';
import { ReadingView } from '../reading/ReadingView.tsx';
import type { OpenedProps } from './frame.ts';
import { HiddenNote } from './HiddenNote.tsx';
import { ResizeEdge } from './ResizeEdge.tsx';

/** What the tab opens to: the sidebar, or the note that it was hidden. A page loads it with the first opening. */
export function OpenedSidebar(props: OpenedProps) {
  return props.frame.part.value === 'hidden' ? <HiddenNote {...props} /> : <Sidebar {...props} />;
}

function Sidebar({ state, frame, side, width }: OpenedProps) {
  const { t } = useLanguage();
  const place = useRef<HTMLElement>(null);
  /** The width while the edge is moved; kept once it is let go. */
  const [moved, setMoved] = useState<number | null>(null);
  const shown = moved ?? width;
  useEffect(() => setMoved(null), [width]);
  useEffect(() => {
    if (frame.takesFocus) place.current?.focus();
    frame.takesFocus = false;
  }, [frame]);

  const close = () => frame.close(place.current?.matches(':focus-within') ?? false);
  const hide = (scope: HideScope) => {
    frame.part.value = 'hidden';
    void state.actions.hide(scope);
  };
  const other = side === 'right' ? 'left' : 'right';
  const items = [
    { label: t('readingHidePosting'), run: () => hide('posting') },
    { label: t('readingHideSite'), run: () => hide('site') },
    { label: t('readingHideAlways'), run: () => hide('always') },
    { label: t('readingOtherSide'), run: () => void state.ports.layout(other, shown) },
    { label: t('readingOpenPanel'), run: () => void state.actions.openPanel() },
    { label: t('readingSettings'), run: () => void state.ports.open('settings') },
  ];
  return (
    <aside
      ref={place}
      class={`sidebar ${side}`}
      tabIndex={-1}
      aria-label={t('readingSidebar')}
      style={{ '--width': `${shown}px` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !closeInnermost(state)) close();
      }}
    >
      <ResizeEdge
        side={side}
        width={shown}
        onWidth={setMoved}
        onDone={(next) => {
          void state.ports.layout(side, next);
        }}
      />
      <ReadingHeader state={state} items={state.page.value.kind === 'updated' ? [] : items} onClose={close} />
      <div class="sidebar-scroll">
        <ReadingView state={state} />
      </div>
    </aside>
  );
}

/** Esc closes what was opened last: the inspector, then an open ask. False: nothing was open. */
function closeInnermost({ view, openAsk }: ReadingState): boolean {
  if (view.value !== 'reading') view.value = 'reading';
  else if (openAsk.value !== null) openAsk.value = null;
  else return false;
  return true;
}
