import { compareHere } from '../domain/guide/place.ts';
import { toSavedPosting } from '../domain/ledger/saved-posting.ts';
import type { Correction } from '../domain/matching/reading.ts';
import type { PageState, ReadPage } from '../domain/posting/page-state.ts';
import type { GuideState } from './guide.ts';
import { createReadingState, type ReadingState } from './reading.ts';
import type { ReadingPorts } from './reading-ports.ts';
import type { SavedPorts } from './saved-ports.ts';

const nothing = async () => undefined;

/**
 * The reading view's state for a posting that stands on no page (kept or pasted), until `abort`: its sentences are in
 * the view itself, so there is nothing to scroll to. Null until the guide is loaded.
 */
export function createPostingReading({
  saved,
  guide,
  page,
  compare,
  abort,
}: {
  saved: SavedPorts;
  guide: GuideState;
  page: ReadPage;
  /** Compares the posting as it is read now. */
  compare: (page: ReadPage) => void;
  abort: AbortSignal;
}): ReadingState | null {
  const roadmap = guide.roadmap.value;
  if (!roadmap) return null;
  let tell: (page: PageState) => void = () => undefined;
  const readAgain = async () => {
    const [again] = await saved.read([page.posting]);
    if (again) tell({ ...again, sources: page.sources, leftOut: page.leftOut });
  };
  const correct = (write: (correction: Correction) => Promise<unknown>) => async (correction: Correction) => {
    await write(correction);
    await readAgain();
  };
  const ports: ReadingPorts = {
    surface: 'workspace',
    page: {
      get: async () => page,
      watch: (onChange) => {
        tell = onChange;
      },
    },
    progress: guide.ports.progress,
    demand: guide.ports.demand,
    settings: guide.ports.settings,
    readNow: readAgain,
    showEvidence: async () => true,
    hintEvidence: nothing,
    showAllEvidence: nothing,
    have: (skillId, have) => guide.change({ kind: 'have', skillId, have }),
    correct: correct(saved.correct),
    undoCorrection: correct(saved.undoCorrection),
    save() {
      // No page was read now: what is known of the opening stays.
      return saved.keep({ ...toSavedPosting(page, guide.ports.today()), checkedOn: null });
    },
    async open(place) {
      const shown = state.page.value;
      if (place === compareHere && shown.kind === 'read') compare(shown);
      else guide.go(place);
    },
    hide: nothing,
    unhide: nothing,
    layout: nothing,
    close: () => undefined,
    requestAccess: async () => false,
    today: guide.ports.today,
  };
  const { state } = createReadingState(ports, { roadmap, terms: guide.guide.value?.glossary ?? [] }, abort);
  state.page.value = page;
  state.progress.value = guide.progress.value;
  state.settings.value = guide.settings.value;
  return state;
}
