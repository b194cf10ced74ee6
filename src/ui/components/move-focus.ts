/**
 * Where an arrow key leads in a row or column of `count` controls, or null for every other key.
 * Ends meet; Home and End lead to them. Left and right follow the reading direction.
 */
export function moveFocus(key: string, at: number, count: number, direction: 'ltr' | 'rtl' = 'ltr'): number | null {
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown' || key === forward) return (at + 1) % count;
  if (key === 'ArrowUp' || key === back) return (at - 1 + count) % count;
  return null;
}
