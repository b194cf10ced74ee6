import { toBackground } from '../../src/platform/messages/send.ts';
import { besideWhat, sidebarAllowed } from '../page-world/beside.ts';
import { type PageReader, world } from '../page-world/world.ts';

/** Asks for the sidebar script once there is something for it to stand beside and the reader allows the sidebar here. */
export function wantSidebar({ page, context }: Pick<PageReader, 'page' | 'context'>, signal: AbortSignal): void {
  if (window.top !== window) return;
  let asked = false;
  const look = () => {
    const state = page.get();
    const here = context.get();
    const key = besideWhat(state);
    if (asked || !here || key === null || world().toggleSidebar || !sidebarAllowed(key, here)) return;
    asked = true;
    void toBackground('want-sidebar', null);
  };
  context.watch(look, signal);
  page.watch(look, signal);
}
