import type { Outline } from '../outline/outline.ts';
import { wording } from '../words/phrase-index.ts';
import { type Stretch, stretchValue, type ValuedOutline } from './find-description.ts';

const sections = wording.duties | wording.required | wording.benefits;

/** Value from which a neighbour's text counts as a section. */
const worth = 40;

function endOfParent({ ends, parents }: Outline, node: number): number {
  return ends[parents[node] ?? 0] ?? 0;
}

/**
 * The chosen element with the neighbours after it that go on with the posting: some pages set each section (description,
 * requirements, benefits) into an element of its own, beside a header that outweighs the shorter ones.
 */
export function withSections(valued: ValuedOutline, chosen: Stretch): Stretch {
  const { outline, judged, away } = valued;
  let { end } = chosen;
  let part = chosen.node;
  // Sections stand beside the element, or beside one that it closes.
  for (let step = 0; step < 3 && (outline.ends[part] ?? 0) >= endOfParent(outline, part); step += 1) {
    const outer = outline.parents[part] ?? -1;
    if (outer <= 0 || outline.endBlock[outer] !== end) break;
    part = outer;
  }
  const limit = endOfParent(outline, part);
  for (let node = outline.ends[part] ?? 0; node < limit; node = outline.ends[node] ?? node + 1) {
    const first = outline.firstBlock[node] ?? 0;
    const last = outline.endBlock[node] ?? 0;
    const about = judged[first];
    const opens = about?.role === 'section-heading' && (about.found.any & sections) !== 0;
    if (away[node] || !opens || last - first < 2 || stretchValue(valued, first, last) < worth) break;
    end = last;
  }
  return end === chosen.end
    ? chosen
    : { node: chosen.node, first: chosen.first, end, value: stretchValue(valued, chosen.first, end) };
}
