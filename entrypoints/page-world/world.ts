import type { Evidence } from '../../src/domain/matching/reading.ts';
import type { PageState } from '../../src/domain/posting/page-state.ts';
import type { ReadableHtml } from '../../src/page/read-options.ts';
import type { PageContext } from '../../src/platform/messages/protocol.ts';
import type { Opened } from '../../src/ui/sidebar/frame.ts';
import type { WatchedValue } from './watched-value.ts';

/** The script that owns the reading of a document, for the sidebar beside it. */
export interface PageReader {
  page: Pick<WatchedValue<PageState>, 'get' | 'watch'>;
  /** Site, settings and progress as the background last told them; null before. */
  context: Pick<WatchedValue<PageContext | null>, 'get' | 'watch'>;
  readAgain(): void;
  /** False, and the state says so, where the extension was updated since. */
  look(): boolean;
  /** Scrolls to the words and marks them; false where they are no longer on the page. */
  showEvidence(evidence: Evidence): boolean;
  hintEvidence(evidence: Evidence | null): void;
  allEvidence(on: boolean | null): void;
}

/** What the extension's scripts in one document know of each other. */
interface World {
  /** Ends the watch script. */
  watching?: AbortController;
  /** The watch script's answer for the page as it is now; it stands only on pages of boards. */
  couldHoldPosting?: () => boolean;
  reader?: PageReader;
  /** Readability, once it was asked for. */
  readable?: ReadableHtml;
  /** Modules of `ui.js`, which the other scripts that draw are built upon. */
  ui?: readonly object[];
  /** What the edge tab opens to, once it was opened. */
  opened?: { Opened: Opened; css: string; modules: readonly object[] };
  /** Opens or closes the sidebar. */
  toggleSidebar?: () => boolean;
}

const key = Symbol.for('waypost');

/** The extension's scripts in a document share one isolated world, which the page cannot look into. */
export function world(): World {
  const place = globalThis as typeof globalThis & { [key]?: World };
  place[key] ??= {};
  return place[key];
}
