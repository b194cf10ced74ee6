import type { PageState } from '../../src/domain/posting/page-state.ts';
import { canonicalUrl } from '../../src/domain/posting/posting-key.ts';
import { mayShowSidebar } from '../../src/domain/settings/surface-at.ts';
import type { PageContext } from '../../src/platform/messages/protocol.ts';

/**
 * What the sidebar may stand beside, by its key: a posting for the guide's role or one of its neighbours, or a page
 * that should hold one and could not be read. Null everywhere else: there the page stays as it is.
 */
export function besideWhat(state: PageState): string | null {
  if (state.kind === 'read') return state.reading.verdict.kind === 'none' ? null : state.postingKey;
  return state.kind === 'no-posting' && state.reason === 'failed' ? (canonicalUrl(location.href) ?? '') : null;
}

/** Whether the reader lets the sidebar stand beside it here. */
export function sidebarAllowed(postingKey: string, { board, settings }: PageContext): boolean {
  return mayShowSidebar({ board, host: location.hostname, postingKey }, settings);
}
