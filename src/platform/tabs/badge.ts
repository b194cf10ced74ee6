import { browser } from '../browser-api.ts';
import type { PageSummary, WriteAnswer } from '../messages/protocol.ts';

type IconState = 'match' | 'neighbour' | 'none' | 'unread';

/** Background of the number on a match: the green of the match icon's tile (`scripts/icons`). The number is white. */
const matchColour = '#1a6b57';

/** What the toolbar says of a page, without words: told apart by the icon's shape alone. */
export function badgeOf(summary: PageSummary | null): { icon: IconState; text: string; key: string } {
  if (!summary) return { icon: 'none', text: '', key: 'extTipNone' };
  const { kind, role, asks, reason } = summary;
  if (kind === 'read') {
    if (role === 'target') return { icon: 'match', text: asks > 0 ? String(asks) : '', key: 'extTipMatch' };
    if (role === 'neighbour') return { icon: 'neighbour', text: '', key: 'extTipNeighbour' };
    return { icon: 'none', text: '', key: 'extTipOther' };
  }
  if (kind === 'waiting') return { icon: 'unread', text: '', key: 'extTipWaiting' };
  if (kind === 'no-posting' && (reason === 'failed' || reason === 'too-large')) {
    return { icon: 'unread', text: '', key: 'extTipUnread' };
  }
  return { icon: 'none', text: '', key: 'extTipNone' };
}

/** Draws the toolbar's icon, number and tooltip for a tab; a tab that has gone meanwhile is left alone. */
export async function drawBadge(tabId: number, summary: PageSummary | null): Promise<void> {
  const { icon, text, key } = badgeOf(summary);
  const path = Object.fromEntries([16, 32, 48].map((size) => [String(size), `/icon/${icon}-${size}.png`]));
  const title = browser.i18n.getMessage(key, [String(summary?.asks ?? 0)]);
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: matchColour }),
    browser.action.setTitle({ tabId, title: title || 'Waypost' }),
  ]);
}

/** Answers a save without a surface: a tick on the toolbar button, or an exclamation mark, until the page changes. */
export async function drawSaved(tabId: number, { ok }: WriteAnswer): Promise<void> {
  const title = browser.i18n.getMessage(ok ? 'extTipSaved' : 'extTipNotSaved');
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: ok ? '✓' : '!' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
