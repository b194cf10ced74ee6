import { attributeOf } from '../dom/dom.ts';
import type { Outline } from '../outline/outline.ts';
import type { ValuedOutline } from './find-description.ts';

/** Letters of prose from which a neighbour of the same make is a section of the text and not a fact. */
const fewestProse = 60;

/** True for a neighbour made as the part is, with a heading of its own and prose under it. */
export function isAlike({ outline, judged, away }: ValuedOutline, part: number, node: number | undefined): boolean {
  if (node === undefined || away[node] || makeOf(outline, node) !== makeOf(outline, part)) return false;
  const first = outline.firstBlock[node] ?? 0;
  const end = outline.endBlock[node] ?? 0;
  const heading = judged[first]?.role;
  if (heading !== 'heading' && heading !== 'section-heading' && heading !== 'label' && heading !== 'short')
    return false;
  let prose = 0;
  for (let at = first + 1; at < end; at += 1) {
    const role = judged[at]?.role;
    if (role === 'noise' || role === 'control') return false;
    if (role === 'prose') prose += outline.blocks[at]?.text.length ?? 0;
  }
  return prose >= fewestProse;
}

/** Tag and first class of an element and of its first two children that hold text: what a page's template makes of a section. */
function makeOf({ elements, tags, ends, firstBlock, endBlock }: Outline, node: number): string {
  const name = (at: number) => {
    const element = elements[at];
    const [own] = ((element && attributeOf(element, 'class')) ?? '').trim().split(/\s/, 1);
    return `${tags[at]}.${own}`;
  };
  const names = [name(node)];
  for (let child = node + 1; child < (ends[node] ?? 0) && names.length < 3; child = ends[child] ?? child + 1)
    if ((endBlock[child] ?? 0) > (firstBlock[child] ?? 0)) names.push(name(child));
  return names.length < 3 ? `${node}` : names.join(' ');
}

/** True where the next element beside a part is made as the part is: its heading is of the page's template. */
export function isOfTemplate(valued: ValuedOutline, part: number): boolean {
  const { ends, parents, firstBlock, endBlock } = valued.outline;
  const close = ends[parents[part] ?? -1] ?? 0;
  for (let next = ends[part] ?? close; next < close; next = ends[next] ?? close)
    if ((endBlock[next] ?? 0) > (firstBlock[next] ?? 0)) return isAlike(valued, part, next);
  return false;
}
