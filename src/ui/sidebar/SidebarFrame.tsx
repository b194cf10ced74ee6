import type { Signal } from '@preact/signals';
import type { Side } from '../../domain/settings/settings.ts';
import type { ReadingState } from '../../state/reading.ts';
import { hide, toggleAllEvidence } from '../../state/reading-actions.ts';
import { Icon } from '../components/Icon.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { Menu } from '../components/Menu.tsx';
import { WayLine } from '../components/WayLine.tsx';
import { toWay } from '../components/way.ts';
import { useLanguage } from '../language/translate.ts';
import { ReadingView } from '../reading/ReadingView.tsx';
import { ResizeEdge } from './ResizeEdge.tsx';

/** Asks above which the tab draws no ticks. */
const mostTicks = 16;

export interface Frame {
  open: Signal<boolean>;
  /** Key into `settings.layouts`. */
  host: string;
}

/** The guest in the page: a slim tab, or the sidebar it opens to. */
export function SidebarFrame({ state, frame }: { state: ReadingState; frame: Frame }) {
  const { layouts, theme } = state.settings.value;
  const layout = layouts[frame.host] ?? layouts['*'] ?? { side: 'right', width: 360 };
  return (
    <div class={theme === 'system' ? 'waypost' : `waypost theme-${theme}`}>
      {frame.open.value ? (
        <Sidebar state={state} frame={frame} side={layout.side} width={layout.width} />
      ) : (
        <EdgeTab state={state} frame={frame} side={layout.side} />
      )}
    </div>
  );
}

function EdgeTab({ state, frame, side }: { state: ReadingState; frame: Frame; side: Side }) {
  const { t } = useLanguage();
  const covered = state.covered.value;
  if (!covered || covered.reading.verdict.kind === 'none') return null;
  const ticks = covered.reading.verdict.kind === 'target' ? covered.coverage.asks : [];
  return (
    <aside aria-label={t('readingSidebar')}>
      <button
        type="button"
        class={`edge-tab ${side}`}
        aria-label={t('readingOpen')}
        onClick={() => {
          frame.open.value = true;
        }}
      >
        <Icon name="what-was-read" />
        {ticks.length <= mostTicks &&
          ticks.map(({ ask, state: kind }) => <span key={ask.skillId} class={`tick ${kind}`} />)}
      </button>
    </aside>
  );
}

function Sidebar({ state, frame, side, width }: { state: ReadingState; frame: Frame; side: Side; width: number }) {
  const { t } = useLanguage();
  const close = () => {
    frame.open.value = false;
    state.ports.close();
  };
  const items = [
    { label: t('readingHidePosting'), run: () => void hide(state, 'posting') },
    { label: t('readingHideSite'), run: () => void hide(state, 'site') },
    { label: t('readingHideAlways'), run: () => void hide(state, 'always') },
    {
      label: t('readingOtherSide'),
      run: () => void state.ports.layout(side === 'right' ? 'left' : 'right', width),
    },
    { label: t('readingSettings'), run: () => void state.ports.open('settings') },
  ];
  return (
    <aside
      class={`sidebar ${side}`}
      aria-label={t('readingSidebar')}
      style={{ '--width': `${width}px` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <ResizeEdge side={side} width={width} onWidth={(next) => void state.ports.layout(side, next)} />
      <div class="sidebar-head">
        <span class="name">Waypost</span>
        <IconButton
          icon="evidence"
          label={t('readingAllEvidence')}
          aria-pressed={state.allEvidence.value}
          onClick={() => void toggleAllEvidence(state)}
        />
        <Menu label={t('readingMenu')} items={items} />
        <IconButton icon="close" label={t('readingClose')} onClick={close} />
      </div>
      <WayLine way={toWay(state.roadmap, state.progress.value)} />
      <div class="sidebar-scroll">
        <ReadingView state={state} />
      </div>
    </aside>
  );
}
