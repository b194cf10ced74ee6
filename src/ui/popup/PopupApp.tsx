import { useEffect } from 'preact/hooks';
import type { SavedPosting } from '../../domain/ledger/saved-posting.ts';
import type { GuideState, PopupTab } from '../../state/guide.ts';
import type { ReadingState } from '../../state/reading.ts';
import type { SavedState } from '../../state/saved.ts';
import { useLoaded } from '../components/use-loaded.ts';
import { WayLine } from '../components/WayLine.tsx';
import { toWay } from '../components/way.ts';
import { opensSearch } from './opens-search.ts';
import { PopupFrame } from './PopupFrame.tsx';

const loadReadingView = async () => (await import('../reading/ReadingView.tsx')).ReadingView;
const loadGuideView = async () => (await import('../guide/GuideView.tsx')).GuideView;
const loadSavedView = async () => (await import('../saved/SavedView.tsx')).SavedView;
const loadWelcome = async () => (await import('../guide/Welcome.tsx')).Welcome;

/** One list, so that what is made of it is not made anew. */
const noPostings: SavedPosting[] = [];

export interface PopupProps {
  reading: ReadingState;
  guide: GuideState;
  saved: SavedState;
}

/**
 * The popup: "This page", "Guide", "Saved". Opens on the page where it holds a posting (the entry point sets
 * `guide.tab`), else in the guide where the reader left it. The reading's `open` port answers guide places with
 * `guide.go`, others with `guide.ports.openInTab`.
 */
export function PopupApp({ reading, guide, saved }: PopupProps) {
  const { theme, welcomed } = guide.settings.value;
  const tab = guide.tab.value;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!opensSearch(event) || !guide.settings.value.welcomed) return;
      event.preventDefault();
      search(guide);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [guide]);

  return (
    <PopupFrame
      theme={theme}
      tab={tab}
      way={<WayLine way={toWay(reading.roadmap, guide.progress.value)} />}
      onChoose={(id) => choose(guide, id)}
      onSearch={() => search(guide)}
      onPanel={tab === 'page' && reading.ports.openPanel ? () => void reading.actions.openPanel() : undefined}
      onFullTab={() => void guide.ports.openInTab(tab === 'saved' ? 'saved' : guide.place.value)}
      onSettings={() => void guide.ports.openInTab('settings')}
    >
      {welcomed ? (
        <TabBody reading={reading} guide={guide} saved={saved} />
      ) : (
        <Lazy load={loadWelcome} props={{ state: guide }} />
      )}
    </PopupFrame>
  );
}

function TabBody({ reading, guide, saved }: PopupProps) {
  switch (guide.tab.value) {
    case 'page':
      return <Lazy load={loadReadingView} props={{ state: reading }} />;
    case 'guide':
      return (
        <Lazy
          load={loadGuideView}
          props={{
            state: guide,
            surface: 'popup',
            page: reading.page.value,
            postings: saved.postings.value ?? noPostings,
          }}
        />
      );
    case 'saved':
      return <Lazy load={loadSavedView} props={{ state: saved, guide, surface: 'popup' }} />;
  }
}

/** Opens a tab. The guide's tab leads out of the search, and from a page of the guide to its home. */
function choose(guide: GuideState, id: PopupTab): void {
  if (id === 'guide' && guide.tab.value === 'guide' && !guide.searching.value) guide.go('guide');
  guide.searching.value = false;
  guide.tab.value = id;
}

/** Opens the search of the guide, whatever tab is open. */
function search(guide: GuideState): void {
  guide.tab.value = 'guide';
  guide.searching.value = true;
}

function Lazy<Props extends object>({
  load,
  props,
}: {
  load: () => Promise<(props: Props) => preact.ComponentChild>;
  props: Props;
}) {
  const View = useLoaded(load);
  return View && <View {...props} />;
}
