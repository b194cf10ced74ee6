import { useEffect, useRef, useState } from 'preact/hooks';
import type { Side } from '../../domain/settings/settings.ts';
import type { ReadingState } from '../../state/reading.ts';
import type { HideScope } from '../../state/reading-ports.ts';
import { useLanguage } from '../language/translate.ts';
import { ReadingHeader } from '../reading/ReadingHeader.tsx';
import { ReadingView } from '../reading/ReadingView.tsx';
import { EdgeTab } from './EdgeTab.tsx';
import type { Frame } from './frame.ts';
import { HiddenNote } from './HiddenNote.tsx';
import { ResizeEdge } from './ResizeEdge.tsx';

/** The guest in the page: a slim tab, the sidebar it opens to, or the note that it was hidden. */
export function SidebarFrame({ state, frame }: { state: ReadingState; frame: Frame }) {
  const { layouts, theme } = state.settings.value;
  const { side, width } = layouts[frame.host] ?? layouts['*'] ?? { side: 'right', width: 360 };
  const { locale, direction } = useLanguage();
  const part = frame.part.value;
  return (
    <div class={theme === 'system' ? 'waypost' : `waypost theme-${theme}`} lang={locale} dir={direction}>
      {part === 'tab' && <EdgeTab state={state} frame={frame} side={side} />}
      {part === 'sidebar' && <Sidebar state={state} frame={frame} side={side} width={width} />}
      {part === 'hidden' && <HiddenNote state={state} frame={frame} side={side} />}
    </div>
  );
}

function Sidebar({ state, frame, side, width }: { state: ReadingState; frame: Frame; side: Side; width: number }) {
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
      <ReadingHeader state={state} items={items} onClose={close} />
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
