import type { SavedPosting } from '../domain/ledger/saved-posting.ts';
import type { Correction } from '../domain/matching/reading.ts';
import type { ReadPage } from '../domain/posting/page-state.ts';
import type { Posting } from '../domain/posting/posting.ts';
import type { PostingText } from '../domain/posting/posting-from-text.ts';
import type { Result } from '../domain/result.ts';
import type { Watched } from './reading-ports.ts';

/**
 * What kept and pasted postings need from outside. A posting is read anew wherever it is shown, so that its reading
 * never lags behind the guide. A refused write answers why, in words for the reader.
 */
export interface SavedPorts {
  /** Newest first. */
  postings: Watched<SavedPosting[]>;
  /** Reads postings against today's guide with the reader's corrections; answers in their order. */
  read(postings: readonly Posting[]): Promise<ReadPage[]>;
  /** The posting that a tab shows; null where it shows none. */
  readTab(tabId: number): Promise<ReadPage | null>;
  /** Every posting that an open tab shows. */
  readTabs(): Promise<ReadPage[]>;
  /** Reads text that the reader pasted. */
  readText(text: PostingText): Promise<ReadPage>;
  /** Keeps a posting, or puts back what was taken out. */
  keep(posting: SavedPosting): Promise<Result<null>>;
  remove(key: string): Promise<Result<null>>;
  note(key: string, note: string): Promise<Result<null>>;
  correct(correction: Correction): Promise<Result<null>>;
  undoCorrection(correction: Correction): Promise<Result<null>>;
  /** Opens the posting's own page; only for http(s) addresses. */
  open(address: string): Promise<void>;
}
