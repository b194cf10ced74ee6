import type { Side } from '../../domain/settings/settings.ts';

/** Where a person may want to click. */
const controls = 'a[href],button,input,select,textarea,summary,label,[role=button],[role=link],[role=checkbox]';
/** Heights at which the tab may stand, as shares of the window, most wanted first. */
const wanted = [0.3, 0.4, 0.2, 0.5, 0.6, 0.12, 0.7];
const tabWidth = 30;

/** Words on a button or link that lead to an application, in the languages that boards speak most. */
const applyWords = /\b(apply|bewerb|interessiert|postul|candidat|solicit|ansök|søg stillingen|sök)/i;

/**
 * The distance from the top (CSS pixels) at which a tab of `height` covers no control of the page, as far as there is
 * such a place. Asks only what lies under some points of the edge.
 */
export function freeTop(view: Window, side: Side, height: number): number {
  const { clientWidth, clientHeight } = view.document.documentElement;
  const columns = [tabWidth - 2, tabWidth / 2, 2].map((inset) => (side === 'right' ? clientWidth - inset : inset));
  const isFree = (top: number) => {
    for (let y = top; y <= top + height; y += 11) {
      for (const x of columns) {
        for (const element of view.document.elementsFromPoint(x, y)) if (element.closest(controls)) return false;
      }
    }
    return true;
  };
  const tops = wanted.map((share) => Math.round(share * clientHeight)).filter((top) => top + height < clientHeight);
  return tops.find(isFree) ?? tops[0] ?? 0;
}

/** Narrower windows are left alone: there the sidebar would cover most of the posting. */
const narrowest = 960;

/**
 * Whether a sidebar that opens by itself would leave the way to the application free: the window is wide enough, and
 * no apply control stands in its column, at whatever height.
 */
export function leavesApplyFree(view: Window, side: Side, width: number, applyUrl: string | null): boolean {
  const { clientWidth } = view.document.documentElement;
  if (clientWidth < narrowest) return false;
  for (const control of view.document.querySelectorAll<HTMLElement>(
    'a[href],button,[role=button],input[type=submit]',
  )) {
    const isApply =
      (applyUrl !== null && control.getAttribute('href') === applyUrl) ||
      applyWords.test(control.textContent || control.getAttribute('value') || control.getAttribute('aria-label') || '');
    if (!isApply) continue;
    const { left, right, width: own } = control.getBoundingClientRect();
    if (own > 0 && (side === 'right' ? right > clientWidth - width : left < width)) return false;
  }
  return true;
}
