import { attributeNamesOf, attributeOf } from '../dom/dom.ts';
import type { Outline } from '../outline/outline.ts';

/** Attributes in which authors say, for their own tests and styles, what an element holds. */
const telling = new Set([
  'class',
  'id',
  'itemprop',
  'property',
  'data-testid',
  'data-test',
  'data-automation',
  'data-qa',
  'data-ui',
  'data-cy',
  'data-at',
  'data-hook',
  'data-automation-id',
  'aria-label',
  'name',
  'title',
]);

/** What an element's attributes say it holds, in one string. */
export function hintsOf(element: Element): string {
  let hints = '';
  for (const name of attributeNamesOf(element)) {
    if (!telling.has(name)) continue;
    const value = attributeOf(element, name);
    // A title is a label where it is short, else a text of its own.
    if (value !== null && value.length < (name === 'title' ? 30 : 300)) hints += `${value} `;
  }
  return hints;
}

/** The same of an element of the outline, looked up once for all readers. */
export function hintsAt(outline: Outline, index: number): string {
  const known = outline.hints[index];
  if (known !== undefined) return known;
  const element = outline.elements[index];
  const hints = element ? hintsOf(element) : '';
  outline.hints[index] = hints;
  return hints;
}
