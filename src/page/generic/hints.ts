import { attributeOf } from '../dom/dom.ts';

/** Attributes in which authors say, for their own tests and styles, what an element holds. */
const telling = [
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
];

/** What an element's attributes say it holds, in one string. */
export function hintsOf(element: Element): string {
  let hints = '';
  for (const name of telling) {
    const value = attributeOf(element, name);
    if (value !== null && value.length < 300) hints += `${value} `;
  }
  return hints;
}
