import type { Board } from '../domain/boards/board.ts';

/** A second opinion on what a page's text is (`generic/readable-html.ts`). */
export type ReadableHtml = (inert: Document) => string | null;

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
  readable?: () => Promise<ReadableHtml | null>;
}
