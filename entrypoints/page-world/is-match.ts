import type { PageState, ReadPage } from '../../src/domain/posting/page-state.ts';

/** A posting for the guide's role or one of its neighbours: what the sidebar may stand beside. */
export function isMatch(state: PageState): state is ReadPage {
  return state.kind === 'read' && state.reading.verdict.kind !== 'none';
}
