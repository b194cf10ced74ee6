import type { Stretch } from '../../../domain/guide/search-guide.ts';

/** A text with stretches marked; `around` cuts long texts to so many signs before and after the first mark. */
export function Marked({ text, marks, around }: { text: string; marks: readonly Stretch[]; around?: number }) {
  const first = marks[0]?.[0] ?? 0;
  const from = around !== undefined && first > around ? wordStart(text, first - around / 2) : 0;
  const to = around === undefined ? text.length : wordEnd(text, Math.max(first, from) + around);
  const parts = [];
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {from > 0 && '…'}
      {parts}
      {text.slice(at, to)}
      {to < text.length && '…'}
    </>
  );
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
