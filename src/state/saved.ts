import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { mostCompared } from '../domain/compare/compare-postings.ts';
import { comparePlace, toPlace } from '../domain/guide/place.ts';
import type { SavedPosting } from '../domain/ledger/saved-posting.ts';
import type { ReadPage } from '../domain/posting/page-state.ts';
import type { Result } from '../domain/result.ts';
import { follow } from './follow.ts';
import type { GuideState } from './guide.ts';
import type { ReadingState } from './reading.ts';
import type { SavedPorts } from './saved-ports.ts';
import { createPostingReading } from './saved-reading.ts';

/** Postings that the background is asked to read at once. */
const readAtOnce = 20;

/** Kept postings on one surface, each with today's reading. */
export interface SavedState {
  ports: SavedPorts;
  /** Newest first; null until known. */
  postings: ReadonlySignal<SavedPosting[] | null>;
  /** Why they cannot be read, in words for the reader; null where they can. */
  unread: ReadonlySignal<string | null>;
  /** Readings by key; a posting that is still being read is missing. */
  pages: ReadonlySignal<ReadonlyMap<string, ReadPage>>;
  /** Postings that were read to be compared and are not kept: of an open tab, pasted, dropped. By key. */
  loose: ReadonlySignal<ReadonlyMap<string, ReadPage>>;
  /** Keys chosen to stand side by side, at most four. */
  chosen: Signal<readonly string[]>;
  /** What was just taken out, with its way back. */
  removed: Signal<SavedPosting | null>;
  /** Why the last write was refused, in words for the reader; null where none was. */
  refused: Signal<string | null>;
  /** What the paste box holds last, read; null before. */
  pasted: Signal<ReadingState | null>;
  /** Reads the kept postings from now on; costs the matcher, so a surface asks when it shows them. */
  askForReadings(): void;
  choose(key: string, on: boolean): void;
  /** Takes in a posting that is not kept, to be compared. */
  lay(page: ReadPage): void;
  remove(posting: SavedPosting): Promise<void>;
  putBack(): Promise<void>;
  note(key: string, note: string): Promise<void>;
  /** The reading view's state for a posting that is on no page. Lives until `abort`. */
  readingOf(page: ReadPage, abort: AbortSignal): ReadingState | null;
  /** Reads pasted text and shows it as `pasted`. */
  paste(title: string, text: string): Promise<void>;
}

/** Kept postings, current until `abort`. `ready` resolves when the list is known. */
export function createSavedState(
  ports: SavedPorts,
  guide: GuideState,
  abort: AbortSignal,
): { state: SavedState; ready: Promise<void> } {
  const postings = signal<SavedPosting[] | null>(null);
  const unread = signal<string | null>(null);
  const pages = signal<ReadonlyMap<string, ReadPage>>(new Map());
  const loose = signal<ReadonlyMap<string, ReadPage>>(new Map());
  const chosen = signal<readonly string[]>([]);
  const removed = signal<SavedPosting | null>(null);
  const refused = signal<string | null>(null);
  const pasted = signal<ReadingState | null>(null);
  let lastPaste = new AbortController();

  const note = (answer: Result<null>): boolean => {
    refused.value = answer.ok ? null : answer.reason;
    return answer.ok;
  };

  /**
   * A correction changes how every posting is read, so a change of the list reads all of it again: what the reader
   * looks at first, the rest in slices, so that a thousand of them keep nobody waiting.
   */
  async function readAll(kept: readonly SavedPosting[]): Promise<void> {
    const wanted = new Set([...chosen.peek(), toPlace(guide.place.peek()).id]);
    const order = [...kept.filter(({ key }) => wanted.has(key)), ...kept.filter(({ key }) => !wanted.has(key))];
    const all = new Map<string, ReadPage>();
    for (let from = 0; from < order.length; from += readAtOnce) {
      const slice = order.slice(from, from + readAtOnce);
      const read = await ports.read(slice.map(({ posting }) => posting));
      if (abort.aborted || postings.value !== kept) return;
      for (const [at, page] of read.entries()) all.set(slice[at]?.key ?? page.postingKey, page);
      pages.value = new Map(from + readAtOnce < order.length ? [...pages.peek(), ...all] : all);
    }
  }

  let asked = false;
  const state: SavedState = {
    ports,
    postings,
    unread,
    pages,
    loose,
    chosen,
    removed,
    refused,
    pasted,
    askForReadings() {
      if (asked || abort.aborted) return;
      asked = true;
      const stop = effect(() => {
        if (postings.value) void readAll(postings.value);
      });
      abort.addEventListener('abort', stop);
    },
    choose(key, on) {
      const others = chosen.value.filter((one) => one !== key);
      chosen.value = on ? [...others, key].slice(0, mostCompared) : others;
    },
    lay(page) {
      loose.value = new Map([...loose.value, [page.postingKey, page]]);
    },
    async remove(posting) {
      if (!note(await ports.remove(posting.key))) return;
      removed.value = posting;
      state.choose(posting.key, false);
    },
    async putBack() {
      const posting = removed.value;
      if (posting && note(await ports.keep(posting))) removed.value = null;
    },
    note: async (key, text) => {
      note(await ports.note(key, text));
    },
    readingOf(page, until) {
      const compare = (shown: ReadPage) => {
        state.lay(shown);
        guide.go(comparePlace([shown.postingKey]));
      };
      return createPostingReading({ saved: ports, guide, page, compare, abort: until });
    },
    async paste(title, text) {
      lastPaste.abort();
      lastPaste = new AbortController();
      const { signal: until } = lastPaste;
      const page = await ports.readText({ title, text });
      if (!until.aborted) pasted.value = state.readingOf(page, until);
    },
  };
  const ready = follow(ports.postings, postings, abort, unread);
  abort.addEventListener('abort', () => lastPaste.abort());
  return { state, ready };
}
