import type { TermCard } from '../domain/guide/guide.ts';
import type { SeenPosting } from '../domain/ledger/seen-among.ts';
import type { Correction, Evidence } from '../domain/matching/reading.ts';
import type { PageState } from '../domain/posting/page-state.ts';
import type { Progress } from '../domain/progress/progress.ts';
import type { Settings, Side, SurfaceChoice } from '../domain/settings/settings.ts';
import type { BoardChoice, Demand } from './guide-ports.ts';

/** Where the reading view stands. In the page the reader's own state is drawn, never written. */
export type Surface = 'page' | 'panel' | 'popup' | 'workspace';

/** Where the in-page sidebar is to stay away. */
export type HideScope = 'posting' | 'site' | 'always';

/** A value that changes outside: `get` answers today's, `watch` calls back until the signal aborts. */
export interface Watched<Value> {
  get(): Promise<Value>;
  watch(onChange: (value: Value) => void, signal: AbortSignal): void;
}

/**
 * What the reading view needs from outside. Entry points build it from `src/platform`;
 * tests and screenshots hand in plain functions.
 */
export interface ReadingPorts {
  surface: Surface;
  page: Watched<PageState>;
  progress: Watched<Progress>;
  settings: Watched<Settings>;
  /** What the reader's own ledger says of these skills. Never in the page. */
  demand?: Watched<Demand>;
  /** Other postings that this page links to and that were read before. Never in the page. */
  seen?: Watched<readonly SeenPosting[]>;
  /** The board of this page, where its own choice of surface is of interest. Never in the page. */
  board?: Watched<BoardChoice | null>;
  /** Where readings of a board are shown from now on. */
  showBoard?(boardId: string, choice: SurfaceChoice): Promise<void>;
  /** Opens the browser's own panel; must run inside a user gesture. Without it no control offers it. */
  openPanel?(): Promise<boolean>;
  /** Keys that open the panel where a click in a page cannot; null where it can. */
  panelKeys?: string | null;
  /** Reads the page again ("Read this page", "read again"). Must run inside a user gesture. */
  readNow(): Promise<void>;
  /** Scrolls to a stretch of the posting and marks it. False: the text is no longer on the page. */
  showEvidence(evidence: Evidence): Promise<boolean>;
  /** Marks one stretch without scrolling (hover, focus); null takes the mark away. */
  hintEvidence(evidence: Evidence | null): Promise<void>;
  /** Marks all evidence of all asks, or none. */
  showAllEvidence(on: boolean): Promise<void>;
  /** Terms to explain in place, asked for when a reading is first drawn. Without it none are explained. */
  loadTerms?(): Promise<readonly TermCard[]>;
  have(skillId: string, have: boolean): Promise<void>;
  correct(correction: Correction): Promise<void>;
  undoCorrection(correction: Correction): Promise<void>;
  /** Keeps the posting in "Saved". A refusal answers why, in words for the reader. */
  save(): Promise<{ ok: true } | { ok: false; reason: string }>;
  /** Opens the workspace or the guide at a place, e.g. `topic/p1-planning`, `compare`. */
  open(place: string): Promise<void>;
  /** Keeps the sidebar away from here on. It stays mounted: the frame offers undo for a while, then calls `close`. */
  hide(scope: HideScope): Promise<void>;
  unhide(scope: HideScope): Promise<void>;
  /** Side and width (CSS pixels) for this host; called once, when a drag or a key press ends. */
  layout(side: Side, width: number): Promise<void>;
  /** The view is to go for good: in the page after it was hidden, in a panel on its close button. */
  close(): void;
  /** Loads the page again, where the surface can. Without it no button offers it. */
  reload?(): void;
  /** Asks for access to this page's host; must run inside a user gesture. */
  requestAccess(): Promise<boolean>;
  /** Today, `YYYY-MM-DD`, local. */
  today(): string;
}
