import { useEffect, useState } from 'preact/hooks';
import { cover } from '../../domain/coverage/cover.ts';
import type { Coverage } from '../../domain/coverage/coverage.ts';
import { comparedAt, comparePlace, toPlace } from '../../domain/guide/place.ts';
import type { ReadPage } from '../../domain/posting/page-state.ts';
import type { GuideState } from '../../state/guide.ts';
import type { SavedState } from '../../state/saved.ts';
import { UnreadNote } from '../components/UnreadNote.tsx';
import { useFileDrop } from '../components/use-file-drop.ts';
import { useLanguage } from '../language/translate.ts';
import { CompareChooser } from './CompareChooser.tsx';
import { CompareRoadmap } from './CompareRoadmap.tsx';
import { CompareSideBySide } from './CompareSideBySide.tsx';
import { fileFaultKeys } from './file-fault-keys.ts';
import { readDropped } from './read-dropped.ts';

/** A posting with its coverage, ready to be compared. */
export interface Compared {
  key: string;
  page: ReadPage;
  coverage: Coverage;
}

/** One posting beside the roadmap, or two to four side by side: kept ones, of open tabs, out of a dropped file. */
export function ComparePlace({ guide, saved }: { guide: GuideState; saved: SavedState }) {
  const { t } = useLanguage();
  const [fault, setFault] = useState('');
  useEffect(() => saved.askForReadings(), [saved]);
  const { id } = toPlace(guide.place.value);
  useEffect(() => {
    if (id === null) return;
    const named = comparedAt(id);
    if ('keys' in named) saved.chosen.value = named.keys;
    else void layTab(named.tabId, guide, saved).then((laid) => setFault(laid ? '' : t('workspaceTabGone')));
  }, [id, guide, saved, t]);
  const take = async (file: File) => {
    const dropped = await readDropped(file);
    setFault('fault' in dropped ? t(fileFaultKeys[dropped.fault]) : '');
    if ('fault' in dropped) return;
    const page = await saved.ports.readText(dropped);
    saved.lay(page);
    saved.choose(page.postingKey, true);
  };
  const drop = useFileDrop(take);
  const postings = saved.postings.value;
  const roadmap = guide.roadmap.value;
  const texts = guide.guide.value;
  if (saved.unread.value !== null) return <UnreadNote words={saved.unread.value} />;
  if (!postings || !roadmap || !texts) return null;
  const progress = guide.progress.value;
  const compared = saved.chosen.value.flatMap((key): Compared[] => {
    const page = saved.pages.value.get(key) ?? saved.loose.value.get(key);
    return page ? [{ key, page, coverage: cover(page.reading, roadmap, progress) }] : [];
  });
  const [only] = compared;
  return (
    <div class={drop.over ? 'compare over' : 'compare'} {...drop.handlers}>
      <div class="page-head">
        <h1 class="title" tabIndex={-1}>
          {t('workspaceCompareTitle')}
        </h1>
        <p class="quiet">{t('workspaceCompareNote')}</p>
      </div>
      {fault && (
        <p class="page-part brick" role="alert">
          {fault}
        </p>
      )}
      <CompareChooser guide={guide} saved={saved} />
      {only && compared.length === 1 && <CompareRoadmap guide={guide} texts={texts} compared={only} />}
      {compared.length > 1 && <CompareSideBySide guide={guide} texts={texts} compared={compared} />}
    </div>
  );
}

/** Lays the posting of a tab beside the roadmap; false where the tab shows none any more. */
async function layTab(tabId: number, guide: GuideState, saved: SavedState): Promise<boolean> {
  const page = await saved.ports.readTab(tabId);
  if (!page) return false;
  saved.lay(page);
  guide.go(comparePlace([page.postingKey]));
  return true;
}
