import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows drawn above and below the ones in sight. */
const overscan = 8;

/** What of a long list is drawn: only the rows in sight and a few more. */
export interface VirtualRows {
  /** Height of the whole list, CSS pixels. */
  height: number;
  items: readonly { index: number; start: number }[];
  /** Brings a row into sight, by as little as that takes. */
  show(index: number): void;
}

/** Draws `count` rows of `rowHeight` CSS pixels inside a scrolling element. */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): VirtualRows {
  const [[first, end], setSight] = useState<[first: number, end: number]>([0, 0]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => {
      const top = Math.floor(element.scrollTop / rowHeight);
      const bottom = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight);
      setSight((now) => (now[0] === top && now[1] === bottom ? now : [top, bottom]));
    };
    const resized = new ResizeObserver(look);
    resized.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      resized.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, rowHeight]);

  const from = Math.max(0, Math.min(first, count) - overscan);
  const to = Math.min(count, end + overscan);
  return {
    height: count * rowHeight,
    items: Array.from({ length: to - from }, (_, at) => ({ index: from + at, start: (from + at) * rowHeight })),
    show(index) {
      const element = scroller.current;
      if (!element) return;
      const least = (index + 1) * rowHeight - element.clientHeight;
      element.scrollTop = Math.min(index * rowHeight, Math.max(least, element.scrollTop));
    },
  };
}
