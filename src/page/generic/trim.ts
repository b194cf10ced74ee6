import type { TextBlock } from '../outline/outline.ts';
import { labelOf } from '../text/clean-text.ts';
import { wording } from '../words/phrase-index.ts';
import type { BlockRole, JudgedBlock } from './block-value.ts';
import { type Stretch, stretchValue, type ValuedOutline } from './find-description.ts';
import { isOfTemplate } from './sections-alike.ts';

/** Lines that show, at an edge of the chosen element, that the element holds more than the posting's text. */
const foreign: ReadonlySet<BlockRole> = new Set<BlockRole>(['control', 'noise', 'label']);
/** Lines that go with foreign ones: facts under the title, links. */
const loose: ReadonlySet<BlockRole> = new Set<BlockRole>(['short', 'links', 'item']);

/** Least value of a block that counts as the posting's text when an edge is looked for. */
const someProse = 30;

/** True for lines of the page, not of the text; a link that says "apply" is a control. */
function isForeign(judged: JudgedBlock | undefined): boolean {
  if (!judged || foreign.has(judged.role)) return true;
  return judged.role === 'links' && (judged.found.whole & wording.apply) !== 0;
}

/**
 * Cuts what is not the posting's text off both ends of the chosen element: labels, controls, the title and the facts
 * around them.
 * @param isTitle tells a line that repeats the posting's title.
 */
export function trim(valued: ValuedOutline, chosen: Stretch, isTitle: (text: string) => boolean): Stretch {
  const first = trimStart(valued, chosen, isTitle);
  const end = trimEnd(valued, { ...chosen, first });
  return withoutFacts(valued, { node: chosen.node, first: first + templateLabels(valued, first), end, value: 0 });
}

/** Labels that open a text in the template of a page: one, or none. */
function templateLabels(valued: ValuedOutline, first: number): number {
  const whole = valued.judged[first]?.found.whole ?? 0;
  const isLabel = (whole & (wording.label | wording.company)) !== 0 && valued.outline.blocks[first]?.bold === false;
  return isLabel && isOfTemplate(valued, valued.flows.of[first] ?? 0) ? 1 : 0;
}

/** Cuts parts of headings and short values off both ends: facts that boards set beside the text. */
function withoutFacts(valued: ValuedOutline, { node, first, end }: Stretch): Stretch {
  const { of } = valued.flows;
  let from = first;
  let to = end;
  for (let at = first + 1; at < end && isFact(valued, at - 1); at += 1) if (of[at] !== of[at - 1]) from = at;
  for (let at = end - 1; at > from && isFact(valued, at); at -= 1) if (of[at] !== of[at - 1]) to = at;
  return { node, first: from, end: to, value: stretchValue(valued, from, to) };
}

const sections = wording.duties | wording.required | wording.benefits;
const factRoles: ReadonlySet<BlockRole> = new Set<BlockRole>(['short', 'heading', 'label', 'links']);

/** True for a line that is no more than a label or a short value. */
function isFact({ judged, outline }: ValuedOutline, at: number): boolean {
  const block = outline.blocks[at];
  const about = judged[at];
  if (!block || !about || block.hidden) return true;
  return factRoles.has(about.role) && !block.bold && (about.found.any & sections) === 0;
}

/** Cuts only what stands at the very edges: the element is known to hold the text. */
export function trimEdges(
  valued: ValuedOutline,
  { node, first, end }: Stretch,
  isTitle: (text: string) => boolean,
): Stretch {
  const { judged, outline } = valued;
  const strange = (at: number) => {
    const block = outline.blocks[at];
    return !block || block.hidden || isForeign(judged[at]) || isTitle(labelOf(block.text));
  };
  let from = first;
  let to = end;
  while (from < to && strange(from)) from += 1;
  if (from < to) from += templateLabels(valued, from);
  while (to > from && strange(to - 1)) to -= 1;
  return from === to
    ? { node, first, end, value: stretchValue(valued, first, end) }
    : { node, first: from, end: to, value: stretchValue(valued, from, to) };
}

function trimStart(valued: ValuedOutline, { first, end }: Stretch, isTitle: (text: string) => boolean): number {
  const { judged, outline } = valued;
  let text = first;
  while (text < end && (judged[text]?.value ?? 0) < someProse) text += 1;
  const isStrange = ({ text, hidden }: TextBlock, at: number) =>
    !hidden && (isForeign(judged[first + at]) || isTitle(labelOf(text)));
  let from = first + outline.blocks.slice(first, text).findLastIndex(isStrange) + 1;
  if (from === first || text === end) return from;
  while (from < text && loose.has(judged[from]?.role ?? 'short')) from += 1;
  return from;
}

function trimEnd({ judged, outline }: ValuedOutline, { first, end }: Stretch): number {
  let text = end;
  while (text > first && (judged[text - 1]?.value ?? 0) < someProse) text -= 1;
  if (text === first) return end;
  const cut = judged.slice(text, end).findIndex((about, at) => !outline.blocks[text + at]?.hidden && isForeign(about));
  if (cut < 0) return end;
  let to = text + cut;
  // A heading or link that led to what was cut goes with it.
  while (to > text && (judged[to - 1]?.role === 'heading' || judged[to - 1]?.role === 'links')) to -= 1;
  return to;
}
