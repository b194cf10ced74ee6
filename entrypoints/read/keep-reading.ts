import { fingerprint } from '../../src/domain/posting/posting-key.ts';
import type { RawReading } from '../../src/page/read-raw.ts';
import { onAddress } from '../page-world/on-address.ts';
import { onLateContent } from '../page-world/on-late-content.ts';

/** Waits before the next attempt where waiting can change the outcome, in milliseconds. */
const waits = [150, 300, 600, 1_200, 2_400, 4_800];
/** Attempts after a move for which the old posting is taken to be still standing there. */
const mostTriesOld = 4;
/** Least and most time between two readings of a page that goes on adding text, in milliseconds. */
const leastGap = 400;
const mostGap = 30_000;
/** A posting that has changed again this soon after its gap, in milliseconds, does not rest: the gap grows. */
const restless = 400;
/** Letters that an addition must hold to be able to be a posting. */
const leastText = 200;

export interface KeptReading {
  /** Reads now, whatever the address looks like. */
  again(): void;
}

interface Reading {
  /** Whether the page is worth an attempt, asked where nobody asked for one. */
  isWorthReading(): boolean;
  read(signal: AbortSignal): Promise<RawReading>;
  /** Another page stands at the address, not yet read. */
  begun(): void;
  /** The page's reading is settled until it changes. */
  settled(reading: RawReading): void;
  signal: AbortSignal;
}

/** Reads the page; again at each new address, when the posting is replaced, and while it is not there yet. */
export function keepReading({ isWorthReading, read, begun, settled, signal }: Reading): KeptReading {
  let attempt: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let gap = leastGap;
  let settledAt = Number.NEGATIVE_INFINITY;
  /** What was settled last, as a fingerprint; after a move the old posting may still stand in the page. */
  let last = '';
  let before = '';

  const start = async () => {
    clearTimeout(timer);
    attempt?.abort();
    const own = new AbortController();
    attempt = own;
    const reading = await read(own.signal);
    if (own.signal.aborted || signal.aborted) return;
    attempt = null;
    const found = reading.ok ? textOf(reading) : reading.reason;
    const wait = waits[tries];
    const isOld = reading.ok && found === before && tries < mostTriesOld;
    if (wait !== undefined && (isOld || found === 'not-rendered-yet')) {
      tries += 1;
      timer = setTimeout(start, wait);
      return;
    }
    before = '';
    const now = performance.now();
    gap = found === last || now - settledAt < gap + restless ? Math.min(gap * 2, mostGap) : leastGap;
    if (found === last) return;
    last = found;
    settledAt = now;
    settled(reading);
  };
  const begin = (asked: boolean) => {
    clearTimeout(timer);
    attempt?.abort();
    tries = 0;
    gap = leastGap;
    settledAt = Number.NEGATIVE_INFINITY;
    last = '';
    if (asked || isWorthReading()) {
      begun();
      void start();
    } else {
      settled({ ok: false, reason: 'not-a-posting', signals: [] });
    }
  };

  onAddress(() => {
    before = last;
    begin(false);
  }, signal);
  onLateContent(
    () => {
      if (!attempt && (last !== '' || isWorthReading())) void start();
    },
    () => gap,
    signal,
    (changes) => changes.some(addsText),
  );
  // Not `AbortSignal.any`: what listens to such a signal stays in memory for as long as the longest-lived of its sources.
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    attempt?.abort();
  });
  void start();
  return { again: () => begin(true) };
}

/** Cheap enough for every batch: stops at the first addition that could be a posting. */
function addsText({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) {
    if ((node.textContent?.length ?? 0) >= leastText) return true;
  }
  return false;
}

/** Names what was read by its words. */
function textOf({ posting: { title, company, blocks } }: Extract<RawReading, { ok: true }>): string {
  return fingerprint([title, company ?? '', ...blocks.map(({ text }) => text)].join('\n'));
}
