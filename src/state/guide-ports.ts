import type { Board } from '../domain/boards/board.ts';
import type { Guide, SkillId } from '../domain/guide/guide.ts';
import type { PayGroup } from '../domain/ledger/pay-ranges.ts';
import type { ProgressChange } from '../domain/progress/change-progress.ts';
import type { Progress } from '../domain/progress/progress.ts';
import type { Result } from '../domain/result.ts';
import type { SettingsChange } from '../domain/settings/change-settings.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { Watched } from './reading-ports.ts';

/** What the reader's own ledger says, as far as the guide shows it. */
export interface Demand {
  /** Distinct postings read. */
  postings: number;
  /** How many of them ask for each skill. */
  asked: Record<SkillId, number>;
  /** Pay as stated by these postings, by currency and period (`payGroups`). */
  pay: PayGroup[];
}

export const noDemand: Demand = { postings: 0, asked: {}, pay: [] };

/** A board as the reader chooses about it. */
export type BoardChoice = Pick<Board, 'id' | 'name' | 'hosts' | 'reason' | 'surface'>;

/**
 * What guide, popup and workspace need from outside. Entry points build it from `src/platform`; tests and
 * screenshots hand in plain functions. A refused write answers why, in words for the reader.
 */
export interface GuidePorts {
  progress: Watched<Progress>;
  settings: Watched<Settings>;
  demand: Watched<Demand>;
  /** The guide's texts, loaded when they are first needed. */
  loadGuide(): Promise<Guide>;
  /** Every board of the table, loaded when first needed. */
  loadBoards(): Promise<readonly BoardChoice[]>;
  /** Applied by the background in one queue (`changeProgress`), so that two tabs lose nothing. */
  changeProgress(change: ProgressChange): Promise<Result<null>>;
  /** Applied by the background in one queue (`changeSettings`). */
  changeSettings(change: SettingsChange): Promise<Result<null>>;
  /** Where the reader was in this surface, as a place such as `topic/p1-planning`; null the first time. */
  lastPlace(): Promise<string | null>;
  keepPlace(place: string): Promise<void>;
  /** Opens a place in the full tab. */
  openInTab(place: string): Promise<void>;
  /** Opens an http(s) address in a tab of its own. */
  openAddress(address: string): Promise<void>;
  /** Puts text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Offers text as a file to keep. */
  saveFile(name: string, text: string, type: string): void;
  /** Opens the browser's print dialog for this document. */
  print(): void;
  /** Today, `YYYY-MM-DD`, local. */
  today(): string;
}
