import type { Roadmap } from '../../src/domain/guide/roadmap.ts';
import { surfaceAt } from '../../src/domain/settings/surface-at.ts';
import { isAlive } from '../../src/platform/extension-context.ts';
import { lastingLanguage } from '../../src/platform/language.ts';
import type { PageContext } from '../../src/platform/messages/protocol.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { removeLeftovers } from '../../src/platform/pages/leftovers.ts';
import { createReadingState } from '../../src/state/reading.ts';
import type { MessageKey } from '../../src/ui/language/translate.ts';
import { isSidebar, type MountedSidebar, mountSidebar } from '../../src/ui/sidebar/mount-sidebar.tsx';
import css from '../../src/ui/styles/tab.css?inline';
import { besideWhat, sidebarAllowed } from '../page-world/beside.ts';
import { type PageReader, world } from '../page-world/world.ts';
import { pagePorts } from '../ports/page-ports.ts';

/** All that a sidebar still says once its extension was updated. */
const lastWords = [
  'readingUpdated',
  'readingUpdatedNote',
  'readingReloadPage',
  'readingSidebar',
  'readingOpen',
  'readingClose',
] satisfies MessageKey[];

/**
 * Shows the sidebar while there is something for it to stand beside and the reader allows it. While a posting is being read, and
 * where the extension was updated, what is shown stays; a sidebar that was just hidden leaves when its way back has.
 * @returns opens or closes it; false where there is none.
 */
export function keepSidebar(reader: PageReader): () => boolean {
  let shown: { abort: AbortController; sidebar: Promise<MountedSidebar> } | null = null;
  /** As the reader left it; null before. */
  let wasOpen: boolean | null = null;
  const life = new AbortController();

  let roadmap: Roadmap | null = null;
  const enter = (way: Roadmap, context: PageContext, open: boolean) => {
    const abort = new AbortController();
    const reading = createReadingState(pagePorts(reader, context, leave), { roadmap: way }, abort.signal);
    removeLeftovers(document, isSidebar);
    const { signal } = abort;
    const language = lastingLanguage(lastWords);
    const sidebar = mountSidebar({ document, reading, language, css, load, open, abort: signal, mayReturn: isAlive });
    shown = { abort, sidebar };
  };
  const load = async () => {
    if (!world().opened && !(await toBackground('want-opened', null)).ok) reader.look();
    return world().opened ?? null;
  };
  const leave = () => {
    shown?.abort.abort();
    shown = null;
  };
  const look = () => {
    const state = reader.page.get();
    const context = reader.context.get();
    if (!context || !roadmap || state.kind === 'reading' || state.kind === 'updated') return;
    // Switched off for this board: at once, and with no way back in the page.
    if (surfaceAt(context.board, context.settings) !== 'in-page') {
      leave();
      return;
    }
    const key = besideWhat(state);
    if (key !== null) {
      const isTarget = state.kind === 'read' && state.reading.verdict.kind === 'target';
      const opensByItself = context.settings.opensByItself && isTarget;
      if (!shown && sidebarAllowed(key, context)) enter(roadmap, context, wasOpen ?? opensByItself);
      return;
    }
    const leaving = shown;
    void leaving?.sidebar.then((sidebar) => {
      wasOpen = sidebar.isOpen();
      if (shown === leaving) leave();
    });
  };
  void toBackground('roadmap', null).then((answer) => {
    if (!answer.ok) return;
    roadmap = answer.value;
    look();
  });
  reader.context.watch(look, life.signal);
  reader.page.watch(look, life.signal);

  return () => {
    if (!shown) return false;
    void shown.sidebar.then((sidebar) => {
      wasOpen = !sidebar.isOpen();
      sidebar.show(wasOpen);
    });
    return true;
  };
}
