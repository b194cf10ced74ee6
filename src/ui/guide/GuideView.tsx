import { useLayoutEffect, useRef } from 'preact/hooks';
import { verifiedOpenings } from '../../domain/ledger/opening.ts';
import type { SavedPosting } from '../../domain/ledger/saved-posting.ts';
import type { PageState } from '../../domain/posting/page-state.ts';
import type { GuideState } from '../../state/guide.ts';
import { Notice } from '../components/Notice.tsx';
import { useLoaded } from '../components/use-loaded.ts';
import { useLanguage } from '../language/translate.ts';
import { GuideScene } from './guide-scene.ts';
import { PlacePage } from './PlacePage.tsx';

const loadSearchView = async () => (await import('./search/SearchView.tsx')).SearchView;

const noPostings: readonly SavedPosting[] = [];

export interface GuideViewProps {
  state: GuideState;
  surface: 'popup' | 'workspace';
  /** What the popup's page holds: the glossary opens on its words. */
  page?: PageState;
  /** Kept postings, for the search and the next action. */
  postings?: readonly SavedPosting[];
}

/** The guide at the reader's place, or its search. Draws nothing before the texts are there. */
export function GuideView({ state, surface, page, postings = noPostings }: GuideViewProps) {
  const { t } = useLanguage();
  const guide = state.guide.value;
  const roadmap = state.roadmap.value;
  const place = state.place.value;
  const searching = state.searching.value;
  const frame = useRef<HTMLDivElement>(null);
  const shown = useRef(place);
  const Search = useLoaded(loadSearchView);

  // Before the effects of the page itself, which may lead on to the one thing the reader came for.
  useLayoutEffect(() => {
    if (!guide || searching || shown.current === place) return;
    shown.current = place;
    frame.current?.scrollIntoView();
    frame.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [guide, place, searching]);

  if (!guide || !roadmap) return null;
  const posting = page?.kind === 'read' ? page.posting : null;
  const openings = verifiedOpenings(postings, state.ports.today());
  return (
    <GuideScene.Provider value={{ state, guide, roadmap, surface, posting, openings }}>
      <div class={`guide on-${surface}`} ref={frame}>
        {searching ? Search && <Search postings={postings} /> : <PlacePage place={place} />}
        {state.refused.value !== null && (
          <div role="alert">
            <Notice tone="brick">
              <p>{t('guideNotKept', [state.refused.value])}</p>
            </Notice>
          </div>
        )}
      </div>
    </GuideScene.Provider>
  );
}
