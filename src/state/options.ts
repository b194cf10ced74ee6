import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Correction } from '../domain/matching/reading.ts';
import type { Result } from '../domain/result.ts';
import type { SettingsChange } from '../domain/settings/change-settings.ts';
import type { Hiding } from '../domain/settings/hide.ts';
import { defaultSettings, type Settings } from '../domain/settings/settings.ts';
import { follow } from './follow.ts';
import type { BoardChoice } from './guide-ports.ts';
import type { Kept, OptionsPorts } from './options-ports.ts';

/** What was just done in the settings. `subject`: why it was refused, or the skill whose correction was taken back. */
export interface OptionsNews {
  kind: 'shown-again' | 'taken-back' | 'exported' | 'wiped' | 'refused';
  subject: string;
  undo: (() => Promise<void>) | null;
}

export interface OptionsState {
  ports: OptionsPorts;
  settings: ReadonlySignal<Settings>;
  boards: ReadonlySignal<readonly BoardChoice[]>;
  /** Match patterns that the browser grants now. */
  access: ReadonlySignal<string[]>;
  kept: ReadonlySignal<Kept>;
  /** Oldest first. */
  corrections: ReadonlySignal<readonly Correction[]>;
  skillNames: ReadonlySignal<ReadonlyMap<string, string>>;
  news: Signal<OptionsNews | null>;
  set(change: SettingsChange): Promise<void>;
  /** Lets the in-page sidebar come back somewhere, with undo. */
  showAgain(hiding: Omit<Hiding, 'hide'>): Promise<void>;
  /** Takes a correction back, with undo. */
  takeBack(correction: Correction): Promise<void>;
  exportAll(): Promise<void>;
  wipe(): Promise<void>;
}

/** The settings, current until `abort`. `ready` resolves when all but the counts is known. */
export function createOptionsState(
  ports: OptionsPorts,
  abort: AbortSignal,
): { state: OptionsState; ready: Promise<void> } {
  const settings = signal<Settings>(defaultSettings);
  const boards = signal<readonly BoardChoice[]>([]);
  const access = signal<string[]>([]);
  const kept = signal<Kept>({ progress: 0, ledger: 0, saved: 0, corrections: 0 });
  const corrections = signal<readonly Correction[]>([]);
  const skillNames = signal<ReadonlyMap<string, string>>(new Map());
  const news = signal<OptionsNews | null>(null);

  const say = (
    answer: Result<unknown>,
    kind: OptionsNews['kind'] | null,
    { subject = '', undo = null }: Partial<Omit<OptionsNews, 'kind'>> = {},
  ) => {
    if (!answer.ok) news.value = { kind: 'refused', subject: answer.reason, undo: null };
    else news.value = kind && { kind, subject, undo };
  };
  const state: OptionsState = {
    ports,
    settings,
    boards,
    access,
    kept,
    corrections,
    skillNames,
    news,
    set: async (change) => say(await ports.changeSettings(change), null),
    async showAgain(hiding) {
      const undo = async () => say(await ports.changeHiding({ ...hiding, hide: true }), null);
      say(await ports.changeHiding({ ...hiding, hide: false }), 'shown-again', { undo });
    },
    async takeBack(correction) {
      const undo = async () => say(await ports.correct(correction), null);
      const subject = skillNames.value.get(correction.skillId) ?? correction.skillId;
      say(await ports.undoCorrection(correction), 'taken-back', { subject, undo });
    },
    async exportAll() {
      const answer = await ports.exportAll();
      if (answer.ok) ports.saveFile(`waypost-${ports.today()}.json`, answer.value, 'application/json');
      say(answer, 'exported');
    },
    wipe: async () => say(await ports.wipe(), 'wiped'),
  };
  // Not waited for: a large ledger takes a moment, one that cannot be read says so in its own place.
  follow(ports.kept, kept, abort).catch(() => undefined);
  const ready = Promise.all([
    follow(ports.settings, settings, abort),
    follow(ports.access, access, abort),
    follow(ports.corrections, corrections, abort),
    ports.loadSkillNames().then((names) => {
      skillNames.value = names;
    }),
    ports.loadBoards().then((all) => {
      boards.value = all;
    }),
  ]).then(() => undefined);
  return { state, ready };
}
