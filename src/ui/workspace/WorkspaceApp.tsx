import { useEffect } from 'preact/hooks';
import { isGuidePlace, type Place, toPlace } from '../../domain/guide/place.ts';
import type { SavedPosting } from '../../domain/ledger/saved-posting.ts';
import type { GuideState } from '../../state/guide.ts';
import type { LearnState } from '../../state/learn.ts';
import type { OptionsState } from '../../state/options.ts';
import type { SavedState } from '../../state/saved.ts';
import { SurfaceRoot } from '../components/SurfaceRoot.tsx';
import { YourDataView } from '../data/YourDataView.tsx';
import { GuideView } from '../guide/GuideView.tsx';
import { LedgerView } from '../ledger/LedgerView.tsx';
import { OptionsView } from '../options/OptionsView.tsx';
import { PlanView } from '../plan/PlanView.tsx';
import { opensSearch } from '../popup/opens-search.ts';
import { SavedView } from '../saved/SavedView.tsx';
import { ComparePlace } from './ComparePlace.tsx';
import { PastePlace } from './PastePlace.tsx';
import { PostingPlace } from './PostingPlace.tsx';
import { useAddress } from './use-address.ts';
import { WorkspaceNavigation } from './WorkspaceNavigation.tsx';

/** One list, so that what is made of it is not made anew. */
const noPostings: SavedPosting[] = [];

export interface WorkspaceProps {
  guide: GuideState;
  saved: SavedState;
  options: OptionsState;
  /** Ledger, plan and data. */
  learn: LearnState;
}

/** The full tab: everything of the popup with room, at `#place`; and what needs room, pasting and comparing. */
export function WorkspaceApp({ guide, saved, options, learn }: WorkspaceProps) {
  useAddress(guide);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      guide.searching.value = true;
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [guide]);
  const place = toPlace(guide.place.value);
  return (
    <SurfaceRoot name="workspace" theme={guide.settings.value.theme}>
      <WorkspaceNavigation guide={guide} saved={saved} learn={learn} place={place} />
      <main class="workspace-main">
        <PlaceView guide={guide} saved={saved} options={options} learn={learn} place={place} />
      </main>
    </SurfaceRoot>
  );
}

function PlaceView({ guide, saved, options, learn, place }: WorkspaceProps & { place: Place }) {
  if (guide.searching.value || isGuidePlace(place))
    return <GuideView state={guide} surface="workspace" postings={saved.postings.value ?? noPostings} />;
  switch (place.part) {
    case 'paste':
      return <PastePlace guide={guide} saved={saved} />;
    case 'compare':
      return <ComparePlace guide={guide} saved={saved} />;
    case 'ledger':
      return <LedgerView state={learn.ledger} />;
    case 'plan':
      return <PlanView state={learn.plan} />;
    case 'data':
      return <YourDataView state={learn.data} />;
    case 'settings':
      return <OptionsView state={options} />;
    default:
      return place.id === null ? (
        <SavedView state={saved} guide={guide} surface="workspace" />
      ) : (
        <PostingPlace key={place.id} guide={guide} saved={saved} postingKey={place.id} />
      );
  }
}
