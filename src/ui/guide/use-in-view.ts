import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Brings an element into view when it is drawn, where it is what the reader came for. */
export function useInView<Kind extends Element>(wanted: boolean): RefObject<Kind | null> {
  const element = useRef<Kind>(null);
  const wantedAtFirst = useRef(wanted);
  useEffect(() => {
    if (wantedAtFirst.current) element.current?.scrollIntoView({ block: 'center' });
  }, []);
  return element;
}
