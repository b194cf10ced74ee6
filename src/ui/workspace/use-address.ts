import { useEffect } from 'preact/hooks';
import type { GuideState } from '../../state/guide.ts';
import { fromFragment, toFragment } from '../guide/fragment.ts';

/** Keeps the tab's address and the reader's place the same, so that back, forward and bookmarks work. */
export function useAddress(guide: GuideState): void {
  const place = guide.place.value;
  useEffect(() => {
    const follow = () => {
      const named = fromFragment(location.hash);
      if (named) guide.go(named);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [guide]);
  useEffect(() => {
    if (place !== '' && fromFragment(location.hash) !== place) location.hash = toFragment(place);
  }, [place]);
}
