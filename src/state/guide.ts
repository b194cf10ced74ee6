import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Guide } from '../domain/guide/guide.ts';
import { isGuidePlace, toPlace } from '../domain/guide/place.ts';
import { type Roadmap, toRoadmap } from '../domain/guide/roadmap.ts';
import type { ProgressChange } from '../domain/progress/change-progress.ts';
import { noProgress, type Progress } from '../domain/progress/progress.ts';
import type { Result } from '../domain/result.ts';
import type { SettingsChange } from '../domain/settings/change-settings.ts';
import { defaultSettings, type Settings } from '../domain/settings/settings.ts';
import { follow } from './follow.ts';
import { type BoardChoice, type Demand, type GuidePorts, noDemand } from './guide-ports.ts';

export type PopupTab = 'page' | 'guide' | 'saved';

/** What the guide knows and can do on one surface. Components read the signals and call the functions. */
export interface GuideState {
  ports: GuidePorts;
  /** Null until the texts are loaded; nothing of the guide is drawn before. */
  guide: ReadonlySignal<Guide | null>;
  roadmap: ReadonlySignal<Roadmap | null>;
  /** Null until `askForBoards` was called and answered. */
  boards: ReadonlySignal<readonly BoardChoice[] | null>;
  progress: ReadonlySignal<Progress>;
  settings: ReadonlySignal<Settings>;
  demand: ReadonlySignal<Demand>;
  /** Where the reader is, e.g. `topic/p1-planning` (`toPlace`). */
  place: ReadonlySignal<string>;
  /** The popup's open tab; other surfaces have none. Going to a place of the guide opens "guide". */
  tab: Signal<PopupTab>;
  /** Whether the search is open, and what is looked for. */
  searching: Signal<boolean>;
  query: Signal<string>;
  /** Why the last write was refused, in words for the reader; null where none was. */
  refused: Signal<string | null>;
  /** Goes to a place, closes the search and remembers where the reader is. */
  go(place: string): void;
  /** Loads the boards, once. */
  askForBoards(): void;
  change(change: ProgressChange): Promise<void>;
  set(change: SettingsChange): Promise<void>;
}

/**
 * The guide on one surface, kept current until `abort`. `ready` resolves when progress, settings and the last place
 * are known, so that nothing is drawn before it is true; the texts load meanwhile.
 */
export function createGuideState(ports: GuidePorts, abort: AbortSignal): { state: GuideState; ready: Promise<void> } {
  const guide = signal<Guide | null>(null);
  const boards = signal<readonly BoardChoice[] | null>(null);
  const progress = signal<Progress>(noProgress);
  const settings = signal<Settings>(defaultSettings);
  const demand = signal<Demand>(noDemand);
  const place = signal('');
  const tab = signal<PopupTab>('guide');
  const searching = signal(false);
  const refused = signal<string | null>(null);

  const note = (answer: Result<null>) => {
    refused.value = answer.ok ? null : answer.reason;
  };
  let asked = false;
  const state: GuideState = {
    ports,
    guide,
    roadmap: computed(() => (guide.value ? toRoadmap(guide.value) : null)),
    boards,
    progress,
    settings,
    demand,
    place,
    tab,
    searching,
    query: signal(''),
    refused,
    go(to) {
      searching.value = false;
      refused.value = null;
      if (isGuidePlace(toPlace(to))) tab.value = 'guide';
      if (place.value === to) return;
      place.value = to;
      void ports.keepPlace(to);
    },
    askForBoards() {
      if (asked) return;
      asked = true;
      void ports.loadBoards().then((all) => {
        boards.value = all;
      });
    },
    change: async (change) => note(await ports.changeProgress(change)),
    set: async (change) => note(await ports.changeSettings(change)),
  };

  void ports.loadGuide().then((loaded) => {
    if (!abort.aborted) guide.value = loaded;
  });
  const ready = Promise.all([
    follow(ports.progress, progress, abort),
    follow(ports.settings, settings, abort),
    ports.lastPlace().then((last) => {
      if (place.value === '') place.value = last ?? 'guide';
    }),
  ]).then(() => undefined);
  // The ledger may be long: what is shown first does not wait behind it.
  void ready.then(() => follow(ports.demand, demand, abort));
  return { state, ready };
}
