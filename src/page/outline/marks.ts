import { attributeOf, queryAll } from '../dom/dom.ts';
import { isHidden, isSilent, silentSelector } from '../dom/hidden.ts';

const hiddenSelector = '[hidden],[style*="none" i],[style*="hidden" i]';

/**
 * Elements whose attributes matter to the outline, found by the browser's own selectors: asking each element of a page
 * for five attributes costs more than walking it.
 */
export interface Marks {
  hidden: ReadonlySet<Element>;
  silent: ReadonlySet<Element>;
  roles: ReadonlyMap<Element, string>;
}

/** The marks of a tree; open shadow roots have marks of their own. */
export function marksOf(root: Element | ShadowRoot): Marks {
  return {
    hidden: new Set(queryAll(root, hiddenSelector).filter(isHidden)),
    silent: new Set(queryAll(root, silentSelector).filter(isSilent)),
    roles: new Map(queryAll(root, '[role]').map((element) => [element, attributeOf(element, 'role') ?? ''])),
  };
}
