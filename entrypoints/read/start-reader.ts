import table from 'virtual:waypost/boards';
import watched from 'virtual:waypost/watched-boards';
import type { Correction } from '../../src/domain/matching/reading.ts';
import type { PageReading } from '../../src/domain/posting/page-reading.ts';
import type { PageState } from '../../src/domain/posting/page-state.ts';
import { readPage } from '../../src/page/read-page.ts';
import { couldHoldPosting } from '../../src/page/watch/could-hold-posting.ts';
import { isAlive } from '../../src/platform/extension-context.ts';
import { correctionsItem } from '../../src/platform/storage/items.ts';
import { boardHere } from '../page-world/board-here.ts';
import { pause } from '../page-world/pause.ts';
import { watchedValue } from '../page-world/watched-value.ts';
import type { PageReader } from '../page-world/world.ts';
import { announce } from './announce.ts';
import { answerAsks } from './answer-asks.ts';
import { keepReading } from './keep-reading.ts';
import { markEvidence } from './mark-evidence.ts';
import { match } from './match.ts';
import { wantSidebar } from './want-sidebar.ts';
import { whenSeen } from './when-seen.ts';

/** Starts the one reading of this document and everything that follows from it. */
export function startReader(): PageReader {
  const life = new AbortController();
  const { signal } = life;
  const page = watchedValue<PageState>({ kind: 'reading' });
  let read: PageReading | null = null;
  let corrections: readonly Correction[] = [];
  const corrected = correctionsItem.get().then(({ list }) => {
    corrections = list;
  });

  /** In a script of an earlier version everything ends but the word to reload. */
  const look = (): boolean => {
    if (isAlive()) return true;
    if (!signal.aborted) {
      life.abort();
      page.set({ kind: 'updated' });
    }
    return false;
  };
  const judge = () => {
    if (!read) return;
    if (read.ok) page.set(match(read, corrections));
    else page.set({ kind: 'no-posting', reason: read.reason, signals: read.signals });
  };

  announce(page, signal);
  whenSeen(page, signal);
  wantSidebar(page, signal);
  const marks = markEvidence(page, signal);
  const kept = keepReading({
    isWorthReading: () =>
      look() && (boardHere() === null || couldHoldPosting(document, location.href, watched)),
    async read(stop) {
      if (!look()) return { ok: false, reason: 'aborted', signals: [] };
      const options = { now: new Date(), signal: stop, pause, boards: table.boards };
      const [reading] = await Promise.all([readPage(document, location.href, options), corrected]);
      return reading;
    },
    begun() {
      read = null;
      page.set({ kind: 'reading' });
    },
    settled(reading) {
      read = reading;
      judge();
    },
    signal,
  });
  correctionsItem.watch(({ list }) => {
    corrections = list;
    judge();
  }, signal);
  document.addEventListener('visibilitychange', look, { signal });

  const reader: PageReader = { state: page.get, watch: page.watch, readAgain: kept.again, look, ...marks };
  answerAsks(reader, signal);
  return reader;
}
