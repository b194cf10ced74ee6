import type { PageContext } from '../../src/platform/messages/protocol.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { onStoredChange } from '../../src/platform/storage/on-stored-change.ts';
import { type WatchedValue, watchedValue } from '../page-world/watched-value.ts';

/** What the background knows of site and reader, fetched now and with each change. `ready` resolves with the first answer. */
export function pageContext(signal: AbortSignal): { context: WatchedValue<PageContext | null>; ready: Promise<void> } {
  const context = watchedValue<PageContext | null>(null);
  const ask = async () => {
    const answer = await toBackground('page-context', null);
    if (answer.ok && !signal.aborted) context.set(answer.value);
  };
  onStoredChange(['settings', 'progress'], () => void ask(), signal);
  return { context, ready: ask() };
}
