import { attributeOf } from '../dom/dom.ts';
import type { Outline, TextBlock } from '../outline/outline.ts';
import type { Pacer } from '../pacer.ts';
import { namesOccupation } from '../words/occupations.ts';

/** Neighbours of one shape from which they are a list. */
const fewest = 3;
/** Headlines looked at: a page of results holds a hundred. */
const mostHeadlines = 500;
/** A card this many times longer than the middle one of its list is the one that is open. */
const openedBy = 3;

/** A short heading or link that names an occupation, as cards of job lists begin. */
function isHeadline({ kind, text, linked, hidden }: TextBlock): boolean {
  return !hidden && text.length < 120 && (kind === 'heading' || linked > text.length * 0.6) && namesOccupation(text);
}

/**
 * The cards of job lists ("similar jobs", results beside an open posting): neighbours of the same tag and class, each
 * around one headline. A card that stands open, with a posting's whole text, is none.
 * @returns element indexes.
 */
export async function cardsIn(outline: Outline, pacer: Pacer): Promise<Set<number>> {
  const { blocks, firstBlock, endBlock, parents, tags, elements } = outline;
  const headlines: number[] = [];
  for (const [at, block] of blocks.entries()) {
    if ((at & 511) === 0) await pacer.rest();
    if (headlines.length < mostHeadlines && isHeadline(block)) headlines.push(at);
  }
  const cards = new Set<number>();
  if (headlines.length < fewest) return cards;
  const lists = new Map<string, Set<number>>();
  for (const [nth, at] of headlines.entries()) {
    const before = headlines[nth - 1] ?? -1;
    const after = headlines[nth + 1] ?? blocks.length;
    let card = blocks[at]?.node ?? 0;
    // Out to the largest element that holds no other headline.
    for (
      let outer = parents[card] ?? -1;
      outer >= 0 && (firstBlock[outer] ?? 0) > before && (endBlock[outer] ?? 0) <= after;
      outer = parents[card] ?? -1
    )
      card = outer;
    const element = elements[card];
    if (!element) continue;
    const shape = `${parents[card]} ${tags[card]} ${attributeOf(element, 'class') ?? ''}`;
    const list = lists.get(shape);
    if (list) list.add(card);
    else lists.set(shape, new Set([card]));
  }
  for (const list of lists.values()) {
    if (list.size < fewest) continue;
    const sizes = [...list].map((card) => lengthOf(outline, card)).sort((one, other) => one - other);
    const middle = sizes[sizes.length >> 1] ?? 0;
    for (const card of list) if (lengthOf(outline, card) <= Math.max(middle * openedBy, 400)) cards.add(card);
  }
  return cards;
}

function lengthOf({ blocks, firstBlock, endBlock }: Outline, node: number): number {
  let length = 0;
  for (let at = firstBlock[node] ?? 0; at < (endBlock[node] ?? 0); at += 1) length += blocks[at]?.text.length ?? 0;
  return length;
}
