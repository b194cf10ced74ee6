import { pause } from '../entrypoints/page-world/pause.ts';
import type { Board } from '../src/domain/boards/board.ts';
import { readableHtml } from '../src/page/generic/readable-html.ts';
import type { RawReading } from '../src/page/read-raw.ts';
import { readUntagged } from '../src/page/read-untagged.ts';

interface Request {
  now: string;
  boards: readonly Board[];
  structuredData: boolean;
}

export interface ReadInPage {
  raw: RawReading;
  /** Time at work. */
  ms: number;
  /** Time in pauses, in which the page does what it has to do. */
  paused: number;
  /** Longest stretch of work without a pause. */
  longestTask: number;
}

/** The part of `read.js`: reads the page this script runs in and times it. */
async function read({ now, boards, structuredData }: Request): Promise<ReadInPage> {
  const started = performance.now();
  let resumed = started;
  let paused = 0;
  let longestTask = 0;
  const raw = await readUntagged(document, location.href, {
    now: new Date(now),
    signal: new AbortController().signal,
    boards,
    structuredData,
    readable: async () => readableHtml,
    async pause() {
      const stopped = performance.now();
      longestTask = Math.max(longestTask, stopped - resumed);
      await pause();
      resumed = performance.now();
      paused += resumed - stopped;
    },
  });
  const ended = performance.now();
  return { raw, ms: ended - started - paused, paused, longestTask: Math.max(longestTask, ended - resumed) };
}

Object.assign(globalThis, { waypostLab: { read } });
