/**
 * Marks in the page's text by the CSS Custom Highlight API: no element, no attribute. The page can see that a highlight
 * stands there, so its name says nothing, is new for each document and is gone with `clear`.
 */
export interface Highlights {
  /** Names to style, strongest first. */
  names: { shown: string; hinted: string };
  show(ranges: readonly Range[]): void;
  hint(range: Range | null): void;
  clear(): void;
}

/** Highlights of one document; nothing is registered before the first mark. */
export function documentHighlights(registry: HighlightRegistry = CSS.highlights): Highlights {
  const name = `m${crypto.randomUUID().slice(0, 8)}`;
  const names = { shown: `${name}a`, hinted: `${name}b` };
  const set = (key: string, ranges: readonly Range[]) => {
    if (ranges.length > 0) registry.set(key, new Highlight(...ranges));
    else registry.delete(key);
  };
  return {
    names,
    show: (ranges) => set(names.shown, ranges),
    hint: (range) => set(names.hinted, range ? [range] : []),
    clear() {
      registry.delete(names.shown);
      registry.delete(names.hinted);
    },
  };
}

/** Style of both marks: the yellow of the way under dark ink, in every theme of the page. */
export function highlightStyle({ shown, hinted }: Highlights['names']): string {
  return `::highlight(${shown}){background-color:#ffe48a;color:#16201c}::highlight(${hinted}){background-color:#fff1bf;color:#16201c;text-decoration:underline}`;
}
