import type { Side } from '../../domain/settings/settings.ts';
import { useLanguage } from '../language/translate.ts';

/** CSS pixels, from the tokens: least, most, and one step of an arrow key. */
const least = 300;
const most = 520;
const step = 20;

/** The sidebar's inner edge: dragged, or moved by arrow keys. */
export function ResizeEdge({ side, width, onWidth }: { side: Side; width: number; onWidth: (width: number) => void }) {
  const { t } = useLanguage();
  const to = (next: number) => onWidth(Math.round(Math.min(most, Math.max(least, next))));
  const outward = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  const inward = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
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
        if (event.key === outward) to(width + step);
        else if (event.key === inward) to(width - step);
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        to(side === 'right' ? window.innerWidth - event.clientX : event.clientX);
      }}
    />
  );
}
