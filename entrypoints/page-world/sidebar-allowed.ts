import type { ReadPage } from '../../src/domain/posting/page-state.ts';
import { mayShowSidebar } from '../../src/domain/settings/surface-at.ts';
import type { PageContext } from '../../src/platform/messages/protocol.ts';

/** Whether the reader lets the sidebar stand beside this posting here. */
export function sidebarAllowed({ postingKey }: ReadPage, { board, settings }: PageContext): boolean {
  return mayShowSidebar({ board, host: location.hostname, postingKey }, settings);
}
