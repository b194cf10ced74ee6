import { useEffect, useRef, useState } from 'preact/hooks';
import type { Side } from '../../domain/settings/settings.ts';
import type { ReadingState } from '../../state/reading.ts';
import type { HideScope } from '../../state/reading-ports.ts';
import { Button } from '../components/Button.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { type MessageKey, useLanguage } from '../language/translate.ts';
import type { Frame } from './frame.ts';

/** How long the way back stays in sight, in milliseconds; it stays as long as pointer or focus is on it. */
const stays = 8_000;

const keys: Record<HideScope, MessageKey> = {
  posting: 'readingHiddenPosting',
  site: 'readingHiddenSite',
  always: 'readingHiddenAlways',
};

/** Says where the sidebar now stays away, with undo, and leaves the page to itself after a while. */
export function HiddenNote({ state, frame, side }: { state: ReadingState; frame: Frame; side: Side }) {
  const { t } = useLanguage();
  const [held, setHeld] = useState(false);
  const place = useRef<HTMLElement>(null);
  const scope = (state.done.value?.subject ?? 'posting') as HideScope;
  const leave = () => state.ports.close();

  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(leave, stays);
    return () => clearTimeout(timer);
  }, [held]);
  useEffect(() => place.current?.querySelector('button')?.focus(), []);

  return (
    <aside
      ref={place}
      class={`hidden-note ${side}`}
      aria-label={t('readingSidebar')}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <p role="status">{t(keys[scope])}</p>
      <Button
        small
        onClick={() => {
          void state.actions.undo();
          void frame.open();
        }}
      >
        {t('readingUndo')}
      </Button>
      <IconButton icon="close" label={t('readingClose')} onClick={leave} />
    </aside>
  );
}
