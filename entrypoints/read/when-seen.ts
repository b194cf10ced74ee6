import type { PageState } from '../../src/domain/posting/page-state.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import type { WatchedValue } from '../page-world/watched-value.ts';

/** A posting counts as read once it was in sight for so long, in milliseconds. */
const longEnough = 5_000;

/** Enters each posting of the page in the ledger, once it was in sight for five seconds. */
export function whenSeen(page: WatchedValue<PageState>, signal: AbortSignal): void {
  const entered = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitsFor = '';

  const look = () => {
    const state = page.get();
    const key = state.kind === 'read' && document.visibilityState === 'visible' ? state.postingKey : '';
    if (key === waitsFor) return;
    clearTimeout(timer);
    waitsFor = key;
    if (key === '' || entered.has(key)) return;
    timer = setTimeout(() => {
      entered.add(key);
      void toBackground('posting-seen', null);
    }, longEnough);
  };
  page.watch(look, signal);
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
