import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Rows drawn above and below the ones in sight. */
const overscan = 8;

/** What of a long list is drawn: only the rows in sight and a few more. */
export interface VirtualRows {
  /** Height of the whole list, CSS pixels. */
  height: number;
  items: readonly VirtualItem[];
  /** Brings a row into sight. */
  show(index: number): void;
}

/** Draws `count` rows of `rowHeight` CSS pixels inside a scrolling element. */
export function useVirtualRows(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    overscan,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined as never),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    height: virtualizer.getTotalSize(),
    items: virtualizer.getVirtualItems(),
    show: (index) => virtualizer.scrollToIndex(index),
  };
}
