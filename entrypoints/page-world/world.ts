import type { Evidence } from '../../src/domain/matching/reading.ts';
import type { PageState } from '../../src/domain/posting/page-state.ts';

/** The script that owns the reading of a document, for the sidebar beside it. */
export interface PageReader {
  state(): PageState;
  /** Calls back with each new state until the signal aborts. */
  watch(onChange: (state: PageState) => void, signal: AbortSignal): void;
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
  reader?: PageReader;
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
