import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { GuideState } from '../../state/guide.ts';
import { fromFragment, toFragment } from '../guide/fragment.ts';

/** Keeps the tab's address and the reader's place the same, so that back, forward and bookmarks work. */
export function useAddress(guide: GuideState): void {
  useEffect(() => {
    const follow = () => {
      const named = fromFragment(location.hash);
      if (named) guide.go(named);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [guide]);
  useSignalEffect(() => {
    const place = guide.place.value;
    const before = fromFragment(location.hash);
    if (place === '' || place === before) return;
    // Without an event of its own: one that comes late would lead back to where the reader was.
    if (before === null) history.replaceState(null, '', toFragment(place));
    else history.pushState(null, '', toFragment(place));
  });
}
