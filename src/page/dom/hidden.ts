import { attributeOf, hasAttributeNamed, queryAll, tagOf, textOf } from './dom.ts';

/** Class names by which pages hide text from the eye and keep it for screen readers: it doubles what is shown. */
const onlyHeard = /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-text|-only)?|a11y-text|offscreen)($|[\s_-])/i;

/** Class names of what is only printed. */
const onlyPrinted = /(^|\s)(print-(only|information)|visible-print(-\w+)?|show-for-print)($|\s)/i;

/** True for elements whose content no one reads on the page: icons, and text that is only heard or printed. */
export function isSilent(element: Element): boolean {
  if (tagOf(element) === 'i' && attributeOf(element, 'aria-hidden') === 'true') return true;
  const names = attributeOf(element, 'class');
  return names !== null && names.length < 400 && (onlyHeard.test(names) || onlyPrinted.test(names));
}

/** True where an attribute or inline style hides the element. Style sheets are not asked: that would cost a layout. */
export function isHidden(element: Element): boolean {
  if (hasAttributeNamed(element, 'hidden')) return true;
  const style = attributeOf(element, 'style');
  return style !== null && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** What an element's selector must be for `isSilent` to be asked. */
export const silentSelector =
  'i[aria-hidden="true"],[class*="sr-only" i],[class*="hidden" i],[class*="screen" i],[class*="a11y-text" i],[class*="offscreen" i],[class*="print" i]';

/** An element's text without what is only heard: boards set labels before a title or a place for those who listen. */
export function seenText(element: Element): string {
  let text = textOf(element) ?? '';
  for (const silent of queryAll(element, silentSelector).filter(isSilent)) {
    const heard = textOf(silent) ?? '';
    if (heard.trim().length < text.trim().length) text = text.replace(heard, () => '');
  }
  return text;
}
