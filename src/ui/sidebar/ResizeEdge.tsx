import { useRef } from 'preact/hooks';
import type { Side } from '../../domain/settings/settings.ts';
import { useLanguage } from '../language/translate.ts';

/** CSS pixels, from the tokens: least, most, and one step of an arrow key. */
const least = 300;
const most = 520;
const step = 20;

/**
 * The sidebar's inner edge: dragged, or moved by arrow keys, Home and End. `onWidth` follows every move, `onDone` is
 * called once when the pointer or the key is released.
 */
export function ResizeEdge({
  side,
  width,
  onWidth,
  onDone,
}: {
  side: Side;
  width: number;
  onWidth: (width: number) => void;
  onDone: (width: number) => void;
}) {
  const { t } = useLanguage();
  const last = useRef<number | null>(null);
  const to = (next: number) => {
    last.current = Math.round(Math.min(most, Math.max(least, next)));
    onWidth(last.current);
  };
  const done = () => {
    if (last.current !== null) onDone(last.current);
    last.current = null;
  };
  const outward = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  const inward = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
  const byKey: Record<string, number> = { [outward]: width + step, [inward]: width - step, Home: least, End: most };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be dragged.
    <div
      class="sidebar-edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('readingResize')}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      onKeyDown={(event) => {
        const next = byKey[event.key];
        if (next === undefined) return;
        event.preventDefault();
        to(next);
      }}
      onKeyUp={done}
      onBlur={done}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        to(side === 'right' ? window.innerWidth - event.clientX : event.clientX);
      }}
      onPointerUp={done}
      onPointerCancel={done}
    />
  );
}
