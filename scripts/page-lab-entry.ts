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

/** The part of `read.js`: reads the page this script runs in and times it, whole and the longest stretch between two pauses. */
async function read({ now, boards, structuredData }: Request): Promise<{
  raw: RawReading;
  ms: number;
  longestTask: number;
}> {
  const started = performance.now();
  let resumed = started;
  let longestTask = 0;
  const endTask = () => {
    longestTask = Math.max(longestTask, performance.now() - resumed);
  };
  const raw = await readUntagged(document, location.href, {
    now: new Date(now),
    signal: new AbortController().signal,
    boards,
    structuredData,
    readable: async () => readableHtml,
    async pause() {
      endTask();
      await pause();
      resumed = performance.now();
    },
  });
  endTask();
  return { raw, ms: performance.now() - started, longestTask };
}

Object.assign(globalThis, { waypostLab: { read } });
