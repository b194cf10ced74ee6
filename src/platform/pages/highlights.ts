/**
 * Marks in the page's text by the CSS Custom Highlight API: no element, no attribute. The page can see that a highlight
 * stands there, so its name says nothing, is new for each document and is gone with `clear`.
 */
export interface Highlights {
  /** What both names begin with. */
  name: string;
  show(ranges: readonly Range[]): void;
  hint(range: Range | null): void;
  clear(): void;
}

/** Highlights of one document; nothing is registered before the first mark. */
export function documentHighlights(registry: HighlightRegistry = CSS.highlights): Highlights {
  const name = `m${crypto.randomUUID().slice(0, 8)}`;
  const names = namesOf(name);
  const set = (key: string, ranges: readonly Range[]) => {
    if (ranges.length > 0) registry.set(key, new Highlight(...ranges));
    else registry.delete(key);
  };
  return {
    name,
    show: (ranges) => set(names.shown, ranges),
    hint: (range) => set(names.hinted, range ? [range] : []),
    clear() {
      registry.delete(names.shown);
      registry.delete(names.hinted);
    },
  };
}

const namesOf = (name: string) => ({ shown: `${name}a`, hinted: `${name}b` });

/** Whether a word could be the name of such highlights. */
export function isHighlightName(name: unknown): name is string {
  return typeof name === 'string' && /^m[0-9a-f]{8}$/.test(name);
}

/** Style of both marks: the yellow of the way under dark ink, in every theme of the page. */
export function highlightStyle(name: string): string {
  const { shown, hinted } = namesOf(name);
  return `::highlight(${shown}){background-color:#ffe48a;color:#16201c}::highlight(${hinted}){background-color:#fff1bf;color:#16201c;text-decoration:underline}`;
}
