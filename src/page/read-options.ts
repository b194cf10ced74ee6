import type { Board } from '../domain/boards/board.ts';

export interface ReadOptions {
  /** Clock for relative dates ("3 days ago"). */
  now: Date;
  /** Ends the reading early; it then answers `aborted`. */
  signal: AbortSignal;
  /** Lets the page breathe: called between slices of long work, resolves when it may go on. */
  pause: () => Promise<void>;
  /** The board table; empty: every page is read as an unknown site. */
  boards: readonly Board[];
  /** False leaves JSON-LD, microdata and RDFa aside (evaluation of the generic reader). Default true. */
  structuredData?: boolean;
}
