import { attributeOf } from '../dom/dom.ts';
import type { Outline } from '../outline/outline.ts';

const notFilledIn = /^(submit|button|hidden|image|reset|checkbox|radio)$/;

/** Fields to fill in of the form in which a block stands: 0 outside of forms. */
export function fieldsAround({ elements, tags, parents, ends, blocks }: Outline, block: number): number {
  let form = blocks[block]?.node ?? -1;
  while (form >= 0 && tags[form] !== 'form') form = parents[form] ?? -1;
  return elements.slice(form, form < 0 ? form : ends[form]).filter((element, at) => {
    const tag = tags[form + at];
    return (tag === 'input' || tag === 'select') && !notFilledIn.test(attributeOf(element, 'type') ?? '');
  }).length;
}
