import { silentTags } from '../dom/tags.ts';

/** Text of a live page without white space, with the way back to its nodes. */
export interface PageText {
  letters: string;
  nodes: Text[];
  /** Where each node begins in `letters`. */
  starts: number[];
}

/** What readings fold away: white space, and characters without a shape (`text/clean-text.ts`). */
const folded = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

/** Shortest stretch, in letters, that is looked for without its line around it. */
const shortest = 6;

/** Reads the page's text once, for any number of look-ups. */
export function pageText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let letters = '';
  const walker = document.createTreeWalker(
    document.body ?? document.documentElement,
    4 /* text */,
    ({ parentElement }) => (parentElement && silentTags.has(parentElement.localName) ? 2 /* reject */ : 1),
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = (node as Text).data.replace(folded, '');
    if (own === '') continue;
    nodes.push(node as Text);
    starts.push(letters.length);
    letters += own;
  }
  return { letters, nodes, starts };
}

/**
 * The stretch `start`–`end` of a posting's line, where it stands on the page; null where the text has gone. The whole
 * line is looked for first, so that a phrase said twice is found in its own sentence.
 */
export function findStretch(text: PageText, line: string, start: number, end: number): Range | null {
  const before = lettersOf(line.slice(0, start)).length;
  const stretch = lettersOf(line.slice(start, end));
  if (stretch === '') return null;
  const at = text.letters.indexOf(lettersOf(line));
  if (at >= 0) return rangeOf(text, at + before, at + before + stretch.length);
  if (stretch.length < shortest) return null;
  const alone = text.letters.indexOf(stretch);
  return alone < 0 ? null : rangeOf(text, alone, alone + stretch.length);
}

function lettersOf(text: string): string {
  return text.replace(folded, '');
}

function rangeOf(text: PageText, first: number, end: number): Range | null {
  const from = placeOf(text, first);
  const to = placeOf(text, end - 1);
  if (!from || !to) return null;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

/** The node and offset of a letter. */
function placeOf({ nodes, starts }: PageText, letter: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  if (!node) return null;
  let left = letter - (starts[low] ?? 0);
  for (let offset = 0; offset < node.data.length; offset += 1) {
    if (lettersOf(node.data.charAt(offset)) === '') continue;
    if (left === 0) return { node, offset };
    left -= 1;
  }
  return null;
}
