import type { Outline } from '../outline/outline.ts';
import { wording } from '../words/phrase-index.ts';
import type { JudgedBlock } from './block-value.ts';
import { type Stretch, stretchValue, type ValuedOutline } from './find-description.ts';
import { isAlike } from './sections-alike.ts';

const sections = wording.duties | wording.required | wording.benefits;

/** Value from which a neighbour's text counts as a section. */
const worth = 40;

/**
 * The chosen element with the neighbours that go on with the posting: some pages set each section (description,
 * requirements, benefits) into an element of its own, or each heading and each text, beside a header that outweighs
 * the shorter ones.
 */
export function withSections(valued: ValuedOutline, chosen: Stretch): Stretch {
  const part = outermost(valued.outline, chosen);
  const beside = neighboursOf(valued.outline, part);
  const own = beside.indexOf(part);
  let { first, end } = chosen;
  for (let at = own + 1; at < beside.length; ) {
    const last = sectionAt(valued, beside, at) ?? (isAlike(valued, part, beside[at]) ? at : null);
    if (last === null) break;
    end = valued.outline.endBlock[beside[last] ?? 0] ?? end;
    at = last + 1;
  }
  let opening = own;
  while (isAlike(valued, part, beside[opening - 1])) opening -= 1;
  if (opening < own) first = valued.outline.firstBlock[beside[opening] ?? 0] ?? first;
  // A heading and its text stand before the element only where each is an element of its own.
  for (let at = opening - (isHeading(valued, beside[opening - 1]) ? 3 : 2); at >= 0; at -= 2) {
    if (sectionAt(valued, beside, at) !== at + 1) break;
    first = valued.outline.firstBlock[beside[at] ?? 0] ?? first;
  }
  return first === chosen.first && end === chosen.end
    ? chosen
    : { node: chosen.node, first, end, value: stretchValue(valued, first, end) };
}

/** The element, or the one that it closes: sections stand beside either. */
function outermost({ ends, parents, endBlock }: Outline, { node, end }: Stretch): number {
  let part = node;
  for (let step = 0; step < 3; step += 1) {
    const outer = parents[part] ?? -1;
    if (outer <= 0 || (ends[part] ?? 0) < (ends[outer] ?? 0) || endBlock[outer] !== end) break;
    part = outer;
  }
  return part;
}

/** The children of an element's parent that hold text. */
function neighboursOf({ ends, parents, firstBlock, endBlock }: Outline, part: number): number[] {
  const parent = parents[part] ?? -1;
  const found: number[] = [];
  for (let node = parent + 1; parent >= 0 && node < (ends[parent] ?? 0); node = ends[node] ?? node + 1)
    if ((endBlock[node] ?? 0) > (firstBlock[node] ?? 0)) found.push(node);
  return found;
}

/** The place of the last neighbour of the section that begins at `at`: the same, or the next one under a heading alone. */
function sectionAt(valued: ValuedOutline, beside: readonly number[], at: number): number | null {
  const { outline, judged, away } = valued;
  const node = beside[at] ?? 0;
  const first = outline.firstBlock[node] ?? 0;
  const alone = (outline.endBlock[node] ?? 0) - first === 1;
  const last = alone ? at + 1 : at;
  const closing = beside[last];
  if (closing === undefined || away[node] || away[closing] || !opens(judged[first])) return null;
  const from = alone ? (outline.firstBlock[closing] ?? 0) : first;
  const end = outline.endBlock[closing] ?? 0;
  return end - from >= (alone ? 1 : 2) && stretchValue(valued, from, end) >= worth ? last : null;
}

/** True for an element that holds the heading of a section and nothing else. */
function isHeading({ outline, judged, away }: ValuedOutline, node: number | undefined): boolean {
  if (node === undefined || away[node]) return false;
  const first = outline.firstBlock[node] ?? 0;
  return (outline.endBlock[node] ?? 0) - first === 1 && opens(judged[first]);
}

function opens(about: JudgedBlock | undefined): boolean {
  if (!about) return false;
  const { role, found } = about;
  return (role === 'section-heading' && (found.any & sections) !== 0) || (role === 'label' && found.any !== 0);
}
