import { browser } from '../browser-api.ts';

/**
 * Takes away what a script of an earlier version left in the page: where the browser ended that script, nobody else
 * would, and a person could not close it.
 * @param isOurs whether a closed root among the children of the page's root element was made by us.
 */
export function removeLeftovers(document: Document, isOurs: (root: ShadowRoot) => boolean): void {
  for (const element of [...document.documentElement.children]) {
    if (!(element instanceof HTMLElement) || !element.hasAttribute('popover')) continue;
    const root = rootOf(element);
    if (root && isOurs(root)) element.remove();
  }
}

/** A shadow root that only extensions may look into: a method in Chromium, a property of the element in Firefox. */
function rootOf(element: HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }): ShadowRoot | null {
  return element.openOrClosedShadowRoot ?? browser.dom?.openOrClosedShadowRoot(element) ?? null;
}
