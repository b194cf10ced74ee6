import type { Correction } from '../domain/matching/reading.ts';
import type { Result } from '../domain/result.ts';
import type { SettingsChange } from '../domain/settings/change-settings.ts';
import type { Hiding } from '../domain/settings/hide.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { BoardChoice } from './guide-ports.ts';
import type { Watched } from './reading-ports.ts';

/** How much of each kind is kept on this machine. */
export interface Kept {
  /** Topics and portfolio ideas begun or done, and skills marked as one's own. */
  progress: number;
  ledger: number;
  saved: number;
  corrections: number;
}

/** What the settings need from outside. A refused write answers why, in words for the reader. */
export interface OptionsPorts {
  settings: Watched<Settings>;
  loadBoards(): Promise<readonly BoardChoice[]>;
  changeSettings(change: SettingsChange): Promise<Result<null>>;
  changeHiding(hiding: Hiding): Promise<Result<null>>;
  /** Match patterns of hosts that the browser lets Waypost read now. */
  access: Watched<string[]>;
  /** Asks for hosts, inside a user gesture; false where the reader or the browser refuses. */
  requestAccess(hosts: readonly string[]): Promise<boolean>;
  removeAccess(hosts: readonly string[]): Promise<boolean>;
  kept: Watched<Kept>;
  /** What the reader said about how postings are read, oldest first. */
  corrections: Watched<readonly Correction[]>;
  correct(correction: Correction): Promise<Result<null>>;
  undoCorrection(correction: Correction): Promise<Result<null>>;
  /** The guide's name of each skill, by id. */
  loadSkillNames(): Promise<ReadonlyMap<string, string>>;
  /** Everything that is kept, as the text of a JSON file. */
  exportAll(): Promise<Result<string>>;
  /** Deletes everything that is kept. */
  wipe(): Promise<Result<null>>;
  saveFile(name: string, text: string, type: string): void;
  openInTab(place: string): Promise<void>;
  /** Today, `YYYY-MM-DD`, local. */
  today(): string;
}
