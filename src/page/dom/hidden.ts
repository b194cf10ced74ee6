import { attributeOf, hasAttributeNamed, tagOf } from './dom.ts';

/** Class names by which pages hide text from the eye and keep it for screen readers: it doubles what is shown. */
const onlyHeard = /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-text|-only)?|a11y-text|offscreen)($|[\s_-])/i;

/** True for elements whose content no one reads: icons, and text that is only heard. */
export function isSilent(element: Element): boolean {
  if (tagOf(element) === 'i' && attributeOf(element, 'aria-hidden') === 'true') return true;
  const names = attributeOf(element, 'class');
  return names !== null && names.length < 400 && onlyHeard.test(names);
}

/** True where an attribute or inline style hides the element. Style sheets are not asked: that would cost a layout. */
export function isHidden(element: Element): boolean {
  if (hasAttributeNamed(element, 'hidden')) return true;
  const style = attributeOf(element, 'style');
  return style !== null && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
