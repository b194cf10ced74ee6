import type { Board } from '../domain/boards/board.ts';
import type { Stretch } from './generic/find-description.ts';
import type { Outline } from './outline/outline.ts';
import type { Pacer } from './pacer.ts';

/** A second opinion on where a page's text stands (`generic/readable-part.ts`). */
export type ReadablePart = (document: Document, outline: Outline, pacer: Pacer) => Promise<Stretch | null>;

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
  /**
   * Fetches the second opinion, asked for where the job-shaped search finds nothing; null where it cannot be had.
   * Default: Readability. A page's script loads it only then, since few pages need it.
   */
  readable?: () => Promise<ReadablePart | null>;
}
