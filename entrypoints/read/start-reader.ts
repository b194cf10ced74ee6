import type { PageState } from '../../src/domain/posting/page-state.ts';
import { withTextSources } from '../../src/domain/posting/text-sources.ts';
import type { RawReading } from '../../src/page/read-raw.ts';
import { readUntagged } from '../../src/page/read-untagged.ts';
import { isAlive } from '../../src/platform/extension-context.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { onStoredChange } from '../../src/platform/storage/on-stored-change.ts';
import { pause } from '../page-world/pause.ts';
import { watchedValue } from '../page-world/watched-value.ts';
import { type PageReader, world } from '../page-world/world.ts';
import { announce } from './announce.ts';
import { answerAsks } from './answer-asks.ts';
import { keepReading } from './keep-reading.ts';
import { markEvidence } from './mark-evidence.ts';
import { pageContext } from './page-context.ts';
import { readable } from './readable.ts';
import { wantSidebar } from './want-sidebar.ts';
import { whenSeen } from './when-seen.ts';

/** Starts the one reading of this document and everything that follows from it. */
export function startReader(): PageReader {
  const life = new AbortController();
  const { signal } = life;
  const page = watchedValue<PageState>({ kind: 'reading' });
  const { context, ready } = pageContext(signal);
  let read: RawReading | null = null;

  /** In a script of an earlier version everything ends but the word to reload. */
  const look = (): boolean => {
    if (isAlive()) return true;
    if (!signal.aborted) {
      life.abort();
      page.set({ kind: 'updated' });
    }
    return false;
  };
  const judge = async () => {
    const own = read;
    if (!own) return;
    const state = await judged(own);
    if (read === own && look()) page.set(state);
  };

  announce(page, signal);
  whenSeen(page, signal);
  wantSidebar({ page, context }, signal);
  const kept = keepReading({
    // Where no watch script stands, the reader asked for the site: every page of it is read.
    isWorthReading: () => look() && (world().couldHoldPosting?.() ?? true),
    async read(stop) {
      if (!look()) return { ok: false, reason: 'aborted', signals: [] };
      await ready;
      const board = context.get()?.board;
      return readUntagged(document, location.href, {
        now: new Date(),
        signal: stop,
        pause,
        boards: board ? [board] : [],
        readable,
      });
    },
    begun() {
      read = null;
      page.set({ kind: 'reading' });
    },
    settled(reading) {
      read = reading;
      void judge();
    },
    signal,
  });
  onStoredChange(['corrections'], () => void judge(), signal);
  document.addEventListener('visibilitychange', look, { signal });

  const marks = markEvidence({ page, context }, signal);
  const reader: PageReader = { page, context, readAgain: kept.again, look, ...marks };
  answerAsks(reader, signal);
  return reader;
}

/** What was read of the page as its state: a posting is tagged and judged by the background. */
async function judged(reading: RawReading): Promise<PageState> {
  const { signals } = reading;
  if (!reading.ok) return { kind: 'no-posting', reason: reading.reason, signals };
  const answer = await toBackground('judge-raw', reading.posting);
  if (!answer.ok) return { kind: 'no-posting', reason: 'failed', signals };
  const sources = withTextSources(reading.sources, answer.value.posting);
  return { kind: 'read', ...answer.value, sources, signals, leftOut: reading.leftOut };
}
