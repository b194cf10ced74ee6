import type { PageState } from '../../domain/posting/page-state.ts';
import type { PageSummary } from '../messages/protocol.ts';

/** What badge and choice of frame need of a page's state. */
export function summaryOf(state: PageState): PageSummary {
  return {
    kind: state.kind,
    role: state.kind === 'read' ? state.reading.verdict.kind : null,
    asks: state.kind === 'read' ? state.reading.asks.length : 0,
    reason: state.kind === 'no-posting' ? state.reason : null,
  };
}
