import type { ReadingState } from '../../state/reading.ts';
import { useLanguage } from '../language/translate.ts';
import { EdgeTab } from './EdgeTab.tsx';
import type { Frame } from './frame.ts';

/** The guest in the page: a slim tab, and what it opens to. */
export function SidebarFrame({ state, frame }: { state: ReadingState; frame: Frame }) {
  const { layouts, theme } = state.settings.value;
  const { side, width } = layouts[frame.host] ?? layouts['*'] ?? { side: 'right', width: 360 };
  const { locale, direction } = useLanguage();
  const Opened = frame.part.value === 'tab' ? null : frame.Opened;
  return (
    <div class={theme === 'system' ? 'waypost' : `waypost theme-${theme}`} lang={locale} dir={direction}>
      {Opened ? (
        <Opened state={state} frame={frame} side={side} width={width} />
      ) : (
        <EdgeTab state={state} frame={frame} side={side} />
      )}
    </div>
  );
}
