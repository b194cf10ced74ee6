import type { PageState } from '../../src/domain/posting/page-state.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import { mayShowSidebar } from '../../src/domain/settings/surface-at.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { settingsItem } from '../../src/platform/storage/items.ts';
import { boardHere } from '../page-world/board-here.ts';
import { isMatch } from '../page-world/is-match.ts';
import type { WatchedValue } from '../page-world/watched-value.ts';
import { world } from '../page-world/world.ts';

/** Asks for the sidebar script once a match stands in the page and the reader allows the sidebar here. */
export function wantSidebar(page: WatchedValue<PageState>, signal: AbortSignal): void {
  if (window.top !== window) return;
  let settings: Settings | null = null;
  let asked = false;
  const look = () => {
    const state = page.get();
    if (asked || !settings || !isMatch(state) || world().toggleSidebar) return;
    if (!mayShowSidebar({ board: boardHere(), host: location.hostname, postingKey: state.postingKey }, settings)) return;
    asked = true;
    void toBackground('want-sidebar', null);
  };
  const take = (now: Settings) => {
    settings = now;
    look();
  };
  settingsItem.get().then(take);
  settingsItem.watch(take, signal);
  page.watch(look, signal);
}
