import type { Board } from '../../domain/boards/board.ts';
import type { Part } from '../../domain/export/everything.ts';
import type { ImportMode } from '../../domain/export/merge-import.ts';
import type { TermCard } from '../../domain/guide/guide.ts';
import type { Roadmap } from '../../domain/guide/roadmap.ts';
import type { SavedPosting } from '../../domain/ledger/saved-posting.ts';
import type { Correction, Evidence, RoleKind } from '../../domain/matching/reading.ts';
import type { NoPostingReason } from '../../domain/posting/page-reading.ts';
import type { PageState, ReadPage } from '../../domain/posting/page-state.ts';
import type { Posting, RawPosting } from '../../domain/posting/posting.ts';
import type { PostingText } from '../../domain/posting/posting-from-text.ts';
import type { ProgressChange } from '../../domain/progress/change-progress.ts';
import type { Progress } from '../../domain/progress/progress.ts';
import type { SettingsChange } from '../../domain/settings/change-settings.ts';
import type { Hiding } from '../../domain/settings/hide.ts';
import type { Settings } from '../../domain/settings/settings.ts';

/** What the badge and the choice of a frame need of a page. */
export interface PageSummary {
  kind: PageState['kind'];
  /** Set where a posting was read. */
  role: RoleKind | null;
  /** Number of asks. */
  asks: number;
  /** Set where there is no posting. */
  reason: NoPostingReason | null;
}

/** What a surface may ask of the script that owns a tab's reading. */
export interface ToPage {
  'page-state'(nothing: null): PageState;
  /** Scrolls to the words and marks them; false where they are no longer on the page. */
  'show-evidence'(evidence: Evidence): boolean;
  'hint-evidence'(evidence: Evidence | null): null;
  /** `null` turns it over. */
  'all-evidence'(on: boolean | null): null;
  /** Opens or closes the in-page sidebar; false where there is none. */
  'toggle-sidebar'(nothing: null): boolean;
}

/** Why a write was refused. `blocked`: a tab of an earlier version holds the database. */
export type WriteFailure = 'storage-full' | 'blocked' | 'newer' | 'no-posting' | 'failed';

export type WriteAnswer = { ok: true } | { ok: false; reason: WriteFailure };

/** What a page's script works with. */
export interface PageContext {
  /** Null on a site of no board. */
  board: Board | null;
  settings: Settings;
  progress: Progress;
  /** As `panelKeys` of `panels.ts` has it. */
  panelKeys: string | null;
}

/** A posting as it was judged. */
export type Judged = Pick<ReadPage, 'postingKey' | 'posting' | 'reading' | 'corrections'>;

/** What page scripts and surfaces ask of the background. */
export interface ToBackground {
  /** `watch`: this document may hold one posting. The answer says what the reader allows here. */
  'could-hold-posting'(nothing: null): 'read' | 'waiting' | 'off';
  /** What the script of a document needs to know of the reader and of the site. */
  'page-context'(nothing: null): PageContext;
  /**
   * Tags and judges what a page's script has read. The guide, its index and the words of postings stay out of pages:
   * one copy serves every tab.
   */
  'judge-raw'(raw: RawPosting): Judged;
  /** Judges a posting that stands on no page. */
  'judge-posting'(posting: Posting): Judged;
  /** Tags and judges text that the reader pasted. */
  'judge-text'(text: PostingText): Judged;
  /** What the sidebar draws a posting's way with. It stays out of the script that every match loads. */
  roadmap(nothing: null): Roadmap;
  /** Terms of the glossary, for a sidebar that was opened. */
  terms(nothing: null): TermCard[];
  'page-changed'(summary: PageSummary): null;
  /** The posting was visible for long enough to count as read. */
  'posting-seen'(nothing: null): null;
  /** The reader's own search found no text: puts the second opinion into the sender's document. False where it cannot. */
  'want-readable'(nothing: null): boolean;
  /** Puts what the edge tab opens to into the sender's document. */
  'want-opened'(nothing: null): boolean;
  /** A match stands in the page and the reader allows the sidebar here. */
  'want-sidebar'(nothing: null): null;
  /** Style for the highlights whose names begin like this, in the sender's document. */
  'style-marks'(name: string): null;
  'change-progress'(change: ProgressChange): WriteAnswer;
  'change-settings'(change: SettingsChange): WriteAnswer;
  'change-hiding'(hiding: Hiding): WriteAnswer;
  'add-correction'(correction: Correction): WriteAnswer;
  'remove-correction'(correction: Correction): WriteAnswer;
  /** Keeps the posting of a tab; `null` is the sender's own. */
  'save-posting'(tabId: number | null): WriteAnswer;
  /** Puts a kept posting back as it was. */
  'keep-posting'(posting: SavedPosting): WriteAnswer;
  'remove-posting'(key: string): WriteAnswer;
  'note-posting'(note: { key: string; note: string }): WriteAnswer;
  /** Takes entries out of the ledger, by key. */
  'forget-entries'(keys: string[]): WriteAnswer;
  /** Takes the file that was laid ready (`stageImport`) into what is kept. */
  'import-kept'(mode: ImportMode): WriteAnswer;
  /** Deletes what is kept of these parts. */
  wipe(parts: Part[]): WriteAnswer;
  /** Opens a place of the extension in a tab, e.g. `topic/p1-planning`. */
  'open-place'(place: string): null;
  /** Opens the browser's side panel beside the sender; false where only the browser's own controls can. */
  'open-panel'(nothing: null): boolean;
  /** Reads a tab now, whatever its address looks like. */
  'read-tab'(tabId: number): null;
}

/** What surfaces hear. */
export interface ToSurface {
  /** What a tab's page knows has changed. */
  'tab-changed'(tabId: number): null;
  /** The ledger or the kept postings have changed. */
  'kept-changed'(table: 'ledger' | 'saved'): null;
}

export type Data<Calls, Name extends keyof Calls> = Calls[Name] extends (data: infer D) => unknown ? D : never;
export type Answer<Calls, Name extends keyof Calls> = Calls[Name] extends (data: never) => infer A ? A : never;
