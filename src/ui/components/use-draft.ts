import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds of silence after which a draft is kept. */
const pause = 600;

/** A text field's draft: kept after a pause, when the field is left and when it goes away; follows `kept` while untouched. */
export function useDraft(
  kept: string,
  keep: (text: string) => void,
): { text: string; onInput: (text: string) => void; onLeave: () => void } {
  const [draft, setDraft] = useState<string | null>(null);
  const last = useRef<{ draft: string | null; keep: (text: string) => void }>({ draft, keep });
  last.current = { draft, keep };

  const flush = () => {
    const { draft: unkept, keep: write } = last.current;
    if (unkept !== null) write(unkept);
  };
  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(flush, pause);
    return () => clearTimeout(timer);
  }, [draft]);
  useLayoutEffect(() => () => flush(), []);
  useEffect(() => {
    // What was written has arrived: follow the kept text again.
    if (draft !== null && draft === kept) setDraft(null);
  }, [draft, kept]);
  const onInput = (text: string) => {
    last.current = { draft: text, keep };
    setDraft(text);
  };
  return { text: draft ?? kept, onInput, onLeave: flush };
}
