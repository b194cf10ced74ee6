import roadmap from 'virtual:waypost/roadmap';
import type { Settings } from '../../src/domain/settings/settings.ts';
import { mayShowSidebar } from '../../src/domain/settings/surface-at.ts';
import { browserLanguage } from '../../src/platform/language.ts';
import { settingsItem } from '../../src/platform/storage/items.ts';
import { createReadingState } from '../../src/state/reading.ts';
import { type MountedSidebar, mountSidebar } from '../../src/ui/sidebar/mount-sidebar.tsx';
import css from '../../src/ui/styles/surface.css?inline';
import { boardHere } from '../page-world/board-here.ts';
import { isMatch } from '../page-world/is-match.ts';
import type { PageReader } from '../page-world/world.ts';
import { pagePorts } from '../ports/page-ports.ts';

/**
 * Shows the sidebar while a match stands in the page and the reader allows it. While a posting is being read, and
 * where the extension was updated, what is shown stays; a sidebar that was just hidden leaves when its way back has.
 * @returns opens or closes it; false where there is none.
 */
export function keepSidebar(reader: PageReader): () => boolean {
  let settings: Settings | null = null;
  let shown: { abort: AbortController; sidebar: Promise<MountedSidebar> } | null = null;
  /** As the reader left it; null before. */
  let wasOpen: boolean | null = null;
  const life = new AbortController();

  const enter = (open: boolean) => {
    const abort = new AbortController();
    const reading = createReadingState(pagePorts(reader, leave), { roadmap }, abort.signal);
    const sidebar = mountSidebar({ document, reading, language: browserLanguage(), css, open, abort: abort.signal });
    shown = { abort, sidebar };
  };
  const leave = () => {
    shown?.abort.abort();
    shown = null;
  };
  const look = () => {
    const state = reader.state();
    if (!settings || state.kind === 'reading' || state.kind === 'updated') return;
    if (isMatch(state)) {
      const here = { board: boardHere(), host: location.hostname, postingKey: state.postingKey };
      const opensByItself = settings.opensByItself && state.reading.verdict.kind === 'target';
      if (!shown && mayShowSidebar(here, settings)) enter(wasOpen ?? opensByItself);
      return;
    }
    const leaving = shown;
    void leaving?.sidebar.then((sidebar) => {
      wasOpen = sidebar.isOpen();
      if (shown === leaving) leave();
    });
  };
  const take = (now: Settings) => {
    settings = now;
    look();
  };
  void settingsItem.get().then(take);
  settingsItem.watch(take, life.signal);
  reader.watch(look, life.signal);

  return () => {
    if (!shown) return false;
    void shown.sidebar.then((sidebar) => {
      wasOpen = !sidebar.isOpen();
      sidebar.show(wasOpen);
    });
    return true;
  };
}
