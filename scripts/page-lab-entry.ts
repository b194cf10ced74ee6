import { pause } from '../entrypoints/page-world/pause.ts';
import type { Board } from '../src/domain/boards/board.ts';
import type { PageReading } from '../src/domain/posting/page-reading.ts';
import { readPage } from '../src/page/read-page.ts';

interface Request {
  now: string;
  boards: readonly Board[];
  structuredData: boolean;
}

/** Reads the page this script runs in and times it: whole, and the longest stretch between two pauses. */
async function read({ now, boards, structuredData }: Request): Promise<{
  reading: PageReading;
  ms: number;
  longestTask: number;
}> {
  const started = performance.now();
  let resumed = started;
  let longestTask = 0;
  const endTask = () => {
    longestTask = Math.max(longestTask, performance.now() - resumed);
  };
  const reading = await readPage(document, location.href, {
    now: new Date(now),
    signal: new AbortController().signal,
    boards,
    structuredData,
    async pause() {
      endTask();
      await pause();
      resumed = performance.now();
    },
  });
  endTask();
  return { reading, ms: performance.now() - started, longestTask };
}

Object.assign(globalThis, { waypostLab: { read } });
