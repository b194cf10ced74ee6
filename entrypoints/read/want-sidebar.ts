import { toBackground } from '../../src/platform/messages/send.ts';
import { isMatch } from '../page-world/is-match.ts';
import { sidebarAllowed } from '../page-world/sidebar-allowed.ts';
import { type PageReader, world } from '../page-world/world.ts';

/** Asks for the sidebar script once a match stands in the page and the reader allows the sidebar here. */
export function wantSidebar({ page, context }: Pick<PageReader, 'page' | 'context'>, signal: AbortSignal): void {
  if (window.top !== window) return;
  let asked = false;
  const look = () => {
    const state = page.get();
    const here = context.get();
    if (asked || !here || !isMatch(state) || world().toggleSidebar || !sidebarAllowed(state, here)) return;
    asked = true;
    void toBackground('want-sidebar', null);
  };
  context.watch(look, signal);
  page.watch(look, signal);
}
