import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The nearest element around `start` that scrolls. In the page the search ends at our own root. */
function scrollerAround(start: Element | null): Element | null {
  for (let one = start; one; one = one.parentElement) if (one.scrollHeight > one.clientHeight + 1) return one;
  return null;
}

/** Each view opens at its top; coming back to one finds it where it was left. */
export function useScrollPlace(place: RefObject<Element | null>, view: string): void {
  const kept = useRef(new Map<string, number>());
  const last = useRef(view);
  if (last.current !== view) {
    // Here the old view is still drawn: after it has gone, its place is lost.
    kept.current.set(last.current, scrollerAround(place.current)?.scrollTop ?? 0);
    last.current = view;
  }
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const scroller = isFirst.current ? null : scrollerAround(place.current);
    isFirst.current = false;
    if (scroller) scroller.scrollTop = kept.current.get(view) ?? 0;
  }, [place, view]);
}
