import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Result } from '../domain/result.ts';
import type { SettingsChange } from '../domain/settings/change-settings.ts';
import type { Hiding } from '../domain/settings/hide.ts';
import { defaultSettings, type Settings } from '../domain/settings/settings.ts';
import { follow } from './follow.ts';
import type { BoardChoice } from './guide-ports.ts';
import type { Kept, OptionsPorts } from './options-ports.ts';

/** What was just done in the settings. `refused` carries its reason. */
export interface OptionsNews {
  kind: 'shown-again' | 'exported' | 'wiped' | 'refused';
  reason: string;
  undo: (() => Promise<void>) | null;
}

export interface OptionsState {
  ports: OptionsPorts;
  settings: ReadonlySignal<Settings>;
  boards: ReadonlySignal<readonly BoardChoice[]>;
  /** Match patterns that the browser grants now. */
  access: ReadonlySignal<string[]>;
  kept: ReadonlySignal<Kept>;
  news: Signal<OptionsNews | null>;
  set(change: SettingsChange): Promise<void>;
  /** Lets the in-page sidebar come back somewhere, with undo. */
  showAgain(hiding: Omit<Hiding, 'hide'>): Promise<void>;
  exportAll(): Promise<void>;
  wipe(): Promise<void>;
}

/** The settings, current until `abort`. `ready` resolves when all of it is known. */
export function createOptionsState(
  ports: OptionsPorts,
  abort: AbortSignal,
): { state: OptionsState; ready: Promise<void> } {
  const settings = signal<Settings>(defaultSettings);
  const boards = signal<readonly BoardChoice[]>([]);
  const access = signal<string[]>([]);
  const kept = signal<Kept>({ progress: 0, ledger: 0, saved: 0, corrections: 0 });
  const news = signal<OptionsNews | null>(null);

  const say = (answer: Result<unknown>, kind: OptionsNews['kind'] | null, undo: OptionsNews['undo'] = null) => {
    if (!answer.ok) news.value = { kind: 'refused', reason: answer.reason, undo: null };
    else news.value = kind && { kind, reason: '', undo };
  };
  const state: OptionsState = {
    ports,
    settings,
    boards,
    access,
    kept,
    news,
    set: async (change) => say(await ports.changeSettings(change), null),
    async showAgain(hiding) {
      const undo = async () => say(await ports.changeHiding({ ...hiding, hide: true }), null);
      say(await ports.changeHiding({ ...hiding, hide: false }), 'shown-again', undo);
    },
    async exportAll() {
      const answer = await ports.exportAll();
      if (answer.ok) ports.saveFile(`waypost-${ports.today()}.json`, answer.value, 'application/json');
      say(answer, 'exported');
    },
    wipe: async () => say(await ports.wipe(), 'wiped'),
  };
  const ready = Promise.all([
    follow(ports.settings, settings, abort),
    follow(ports.access, access, abort),
    follow(ports.kept, kept, abort),
    ports.loadBoards().then((all) => {
      boards.value = all;
    }),
  ]).then(() => undefined);
  return { state, ready };
}
