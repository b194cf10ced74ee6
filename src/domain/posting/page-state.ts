import type { Coverage } from '../coverage/coverage.ts';
import type { Correction, Reading } from '../matching/reading.ts';
import type { NoPostingReason, PageSignal, PostingField, ReadSource } from './page-reading.ts';
import type { Posting } from './posting.ts';

/** A posting that was read and judged, as every surface shows it. */
export interface ReadPage {
  kind: 'read';
  /** Canonical address, else fingerprint of the text: names the posting in corrections, hiding and the ledger. */
  postingKey: string;
  posting: Posting;
  reading: Reading;
  sources: Partial<Record<PostingField, ReadSource>>;
  signals: PageSignal[];
  leftOut: string[];
  /** Corrections that took part in the reading. */
  corrections: Correction[];
}

/** What a tab's script knows of its page; the script owns it, popup and panel ask for it. */
export type PageState =
  | { kind: 'reading' }
  | ReadPage
  | { kind: 'no-posting'; reason: NoPostingReason; signals: PageSignal[] }
  /** The reader chose that this site waits for a click. */
  | { kind: 'waiting' }
  | { kind: 'off' }
  /** No script answers: the tab was opened before install, or Waypost may not read this site. */
  | { kind: 'no-answer'; host: string | null; board: string | null; permission: 'granted' | 'missing' | 'impossible' }
  /** This script belongs to an earlier version of the extension. */
  | { kind: 'updated' };

/** A read page with the reader's progress laid over it. */
export interface CoveredPage extends ReadPage {
  coverage: Coverage;
}
