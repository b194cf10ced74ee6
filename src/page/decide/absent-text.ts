import type { PageSignal } from '../../domain/posting/page-reading.ts';
import { attributeOf } from '../dom/dom.ts';
import type { Stretch, ValuedOutline } from '../generic/find-description.ts';
import type { Outline } from '../outline/outline.ts';
import { wording } from '../words/phrase-index.ts';

/** Characters from which a text without a section's heading is a posting's all the same. */
const fullText = 1_500;
/** Fields from which a text is a form's, and characters of text for each. */
const fewestFields = 4;
const textOfField = 150;

/** Outweighs all else: title, facts and address are the posting's, and its text is not there. */
const surely = -12;

const sections = wording.duties | wording.required | wording.benefits;
const notFields = new Set(['submit', 'button', 'hidden', 'image', 'reset', 'checkbox', 'radio']);

/**
 * Speaks against a page that keeps a posting's title and facts without its text: the posting was taken down, or the page
 * is the form to apply with.
 * @param closed the page says that it takes no more applications.
 */
export function absentTextSignals(
  { outline, judged }: ValuedOutline,
  { first, end }: Stretch,
  closed: boolean,
): PageSignal[] {
  const hasSections = judged
    .slice(first, end)
    .some(({ role, found }) => role === 'section-heading' && (found.any & sections) !== 0);
  if (hasSections) return [];
  const characters = outline.blocks.slice(first, end).reduce((sum, { text }) => sum + text.length, 0);
  if (closed && characters < fullText)
    return [{ name: 'removed', weight: surely, detail: 'closed, and its text is gone' }];
  const fields = fieldsAround(outline, first);
  return fields >= fewestFields && characters < fields * textOfField
    ? [{ name: 'application-form', weight: surely, detail: `${fields} fields to fill in` }]
    : [];
}

/** Fields to fill in of the form in which a block stands. */
function fieldsAround({ elements, tags, parents, ends, blocks }: Outline, block: number): number {
  let form = blocks[block]?.node ?? -1;
  while (form >= 0 && tags[form] !== 'form') form = parents[form] ?? -1;
  let fields = 0;
  for (let at = form; form >= 0 && at < (ends[form] ?? 0); at += 1) {
    const element = elements[at];
    if (!element || (tags[at] !== 'input' && tags[at] !== 'select')) continue;
    if (!notFields.has(attributeOf(element, 'type') ?? '')) fields += 1;
  }
  return fields;
}
