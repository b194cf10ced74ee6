import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { cover } from '../domain/coverage/cover.ts';
import type { AskState } from '../domain/coverage/coverage.ts';
import type { TermCard } from '../domain/guide/guide.ts';
import type { Roadmap } from '../domain/guide/roadmap.ts';
import type { SeenPosting } from '../domain/ledger/seen-among.ts';
import type { CoveredPage, PageState } from '../domain/posting/page-state.ts';
import { noProgress, type Progress } from '../domain/progress/progress.ts';
import { defaultSettings, type Settings } from '../domain/settings/settings.ts';
import { follow } from './follow.ts';
import { type BoardChoice, type Demand, noDemand } from './guide-ports.ts';
import { type ReadingActions, readingActions } from './reading-actions.ts';
import type { ReadingPorts } from './reading-ports.ts';

/** What was just done, with its way back. `subject`: a skill's label, why it was refused, where it was hidden, a board, keys. */
export interface Done {
  kind:
    | 'have'
    | 'have-not'
    | 'not-asked'
    | 'missed'
    | 'taken-back'
    | 'saved'
    | 'save-refused'
    | 'hidden'
    | 'in-page'
    | 'panel-keys';
  subject: string;
  undo: (() => Promise<void>) | null;
}

export interface ReadingState {
  ports: ReadingPorts;
  roadmap: Roadmap;
  /** Terms of the glossary; empty until they are asked for. */
  terms: Signal<readonly TermCard[]>;
  page: Signal<PageState>;
  progress: Signal<Progress>;
  /** Follows by itself: a reading does not wait for the ledger. */
  demand: Signal<Demand>;
  /** Follows by itself, as demand does. */
  seen: Signal<readonly SeenPosting[]>;
  /** As above. */
  board: Signal<BoardChoice | null>;
  settings: Signal<Settings>;
  /** The read page with progress laid over it; null in every other state. */
  covered: ReadonlySignal<CoveredPage | null>;
  /** The row that is open, by skill id. */
  openAsk: Signal<string | null>;
  filter: Signal<AskState | null>;
  /** The ask whose sentence is no longer on the page. */
  gone: Signal<string | null>;
  allEvidence: Signal<boolean>;
  view: Signal<'reading' | 'what-was-read'>;
  done: Signal<Done | null>;
  /** The posting was kept from this view. */
  saved: Signal<boolean>;
  actions: ReadingActions;
}

/**
 * The state of one surface, kept current until `abort`. `ready` resolves when progress, settings and page are known,
 * so that nothing is drawn before it is true.
 */
export function createReadingState(
  ports: ReadingPorts,
  guide: { roadmap: Roadmap; terms?: readonly TermCard[] },
  abort: AbortSignal,
): { state: ReadingState; ready: Promise<void> } {
  const page = signal<PageState>({ kind: 'reading' });
  const progress = signal<Progress>(noProgress);
  const settings = signal<Settings>(defaultSettings);
  const state: ReadingState = {
    ports,
    roadmap: guide.roadmap,
    terms: signal(guide.terms ?? []),
    page,
    progress,
    demand: signal(noDemand),
    seen: signal([]),
    board: signal(null),
    settings,
    covered: computed(() =>
      page.value.kind === 'read'
        ? { ...page.value, coverage: cover(page.value.reading, guide.roadmap, progress.value) }
        : null,
    ),
    openAsk: signal(null),
    filter: signal(null),
    gone: signal(null),
    allEvidence: signal(false),
    view: signal('reading'),
    done: signal(null),
    saved: signal(false),
    actions: readingActions(() => state),
  };
  if (ports.surface !== 'page') {
    if (ports.demand) void follow(ports.demand, state.demand, abort);
    if (ports.seen) void follow(ports.seen, state.seen, abort);
    if (ports.board) void follow(ports.board, state.board, abort);
  }
  const ready = Promise.all([
    follow(ports.progress, progress, abort),
    follow(ports.settings, settings, abort),
    follow(ports.page, page, abort),
  ]).then(() => undefined);
  return { state, ready };
}
