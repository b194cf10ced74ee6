import type { PageState } from '../../src/domain/posting/page-state.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { summaryOf } from '../../src/platform/tabs/page-summary.ts';
import type { WatchedValue } from '../page-world/watched-value.ts';

/** Tells the background what the toolbar needs: once it is known, when it changes, and when the page comes back. */
export function announce(page: WatchedValue<PageState>, signal: AbortSignal): void {
  let said = '';
  const say = () => {
    const summary = summaryOf(page.get());
    const words = JSON.stringify(summary);
    // A first attempt that goes on for a moment is not worth a message.
    if (words === said || (said === '' && summary.kind === 'reading')) return;
    said = words;
    void toBackground('page-changed', summary);
  };
  page.watch(say, signal);
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      said = '';
      say();
    },
    { signal },
  );
}
