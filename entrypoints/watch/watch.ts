import watched from 'virtual:waypost/watched-boards';
import type { PageState } from '../../src/domain/posting/page-state.ts';
import { couldHoldPosting, listsPostings } from '../../src/page/watch/could-hold-posting.ts';
import { answerPageState } from '../../src/platform/messages/answer-page-state.ts';
import { tellBackground } from '../../src/platform/messages/tell-background.ts';
import { onAddress } from '../page-world/on-address.ts';
import { onLateContent } from '../page-world/on-late-content.ts';
import { world } from '../page-world/world.ts';

/** Milliseconds for which additions are gathered before the page is looked at again. */
const gathering = 300;
/** Looks at one address before the rest of what it adds is left alone. */
const mostLooks = 24;

const nothing: Extract<PageState, { kind: 'no-posting' }> = {
  kind: 'no-posting',
  reason: 'not-a-posting',
  signals: [],
};

/** Looks at the page, at each new address and at what is added late, until the reader script takes over. */
export function watch(signal: AbortSignal): void {
  let state: PageState = nothing;
  let looks = 0;
  let stop: (() => void) | undefined;

  const couldHold = () => couldHoldPosting(document, location, watched);
  const look = async () => {
    looks += 1;
    if (!couldHold()) {
      if (looks >= mostLooks) stop?.();
      return;
    }
    stop?.();
    // The reader answers next: a page with a posting beside a list is not called a list meanwhile.
    state = { kind: 'reading' };
    const answer = await tellBackground('could-hold-posting', null);
    if (answer !== 'read') state = answer ? { kind: answer } : nothing;
  };
  const start = () => {
    stop?.();
    looks = 0;
    if (state !== nothing)
      void tellBackground('page-changed', { kind: nothing.kind, role: null, asks: 0, reason: nothing.reason });
    state = nothing;
    stop = onLateContent(look, () => gathering, signal);
    void look();
  };

  world().couldHoldPosting = couldHold;
  answerPageState(
    () => (state === nothing && listsPostings(document, watched) ? { ...nothing, reason: 'list-of-postings' } : state),
    signal,
  );
  onAddress(start, signal);
  addEventListener('pageshow', ({ persisted }) => persisted && start(), { signal });
  start();
}
