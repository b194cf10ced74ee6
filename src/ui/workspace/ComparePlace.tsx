import { useEffect } from 'preact/hooks';
import { cover } from '../../domain/coverage/cover.ts';
import type { Coverage } from '../../domain/coverage/coverage.ts';
import { toPlace } from '../../domain/guide/place.ts';
import type { ReadPage } from '../../domain/posting/page-state.ts';
import type { GuideState } from '../../state/guide.ts';
import type { SavedState } from '../../state/saved.ts';
import { Button } from '../components/Button.tsx';
import { Tick } from '../components/Tick.tsx';
import { UnreadNote } from '../components/UnreadNote.tsx';
import { useLanguage } from '../language/translate.ts';
import { CompareRoadmap } from './CompareRoadmap.tsx';
import { CompareSideBySide } from './CompareSideBySide.tsx';

/** A kept posting with its coverage, ready to be compared. */
export interface Compared {
  key: string;
  page: ReadPage;
  coverage: Coverage;
}

/** One kept posting beside the roadmap, or two to four side by side. */
export function ComparePlace({ guide, saved }: { guide: GuideState; saved: SavedState }) {
  const { t } = useLanguage();
  useEffect(() => saved.askForReadings(), [saved]);
  const { id } = toPlace(guide.place.value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address chooses once, then the boxes do.
  useEffect(() => {
    if (id !== null) saved.chosen.value = id.split(' ').map(decodeURIComponent);
  }, [id]);
  const postings = saved.postings.value;
  const roadmap = guide.roadmap.value;
  const texts = guide.guide.value;
  if (saved.unread.value !== null) return <UnreadNote words={saved.unread.value} />;
  if (!postings || !roadmap || !texts) return null;
  const progress = guide.progress.value;
  const compared = saved.chosen.value.flatMap((key): Compared[] => {
    const page = saved.pages.value.get(key);
    return page ? [{ key, page, coverage: cover(page.reading, roadmap, progress) }] : [];
  });
  const [only] = compared;
  return (
    <div class="compare">
      <div class="page-head">
        <h1 class="title" tabIndex={-1}>
          {t('workspaceCompareTitle')}
        </h1>
        <p class="quiet">{t('workspaceCompareNote')}</p>
      </div>
      <Chooser guide={guide} saved={saved} />
      {only && compared.length === 1 && <CompareRoadmap guide={guide} texts={texts} compared={only} />}
      {compared.length > 1 && <CompareSideBySide guide={guide} texts={texts} compared={compared} />}
    </div>
  );
}

/** The kept postings to choose from. */
function Chooser({ guide, saved }: { guide: GuideState; saved: SavedState }) {
  const { t } = useLanguage();
  const postings = saved.postings.value ?? [];
  if (postings.length === 0) {
    return (
      <div class="quiet-state">
        <p class="quiet">{t('savedNoneNote')}</p>
        <Button icon="paste" onClick={() => guide.go('paste')}>
          {t('workspacePaste')}
        </Button>
      </div>
    );
  }
  const chosen = saved.chosen.value;
  return (
    <fieldset class="page-part compare-chooser">
      <legend class="small faint">{t('workspaceChoose', [4])}</legend>
      {postings.map(({ key, posting }) => (
        <Tick
          key={key}
          ticked={chosen.includes(key)}
          disabled={chosen.length >= 4 && !chosen.includes(key)}
          lang={posting.lang ?? undefined}
          onTick={(on) => saved.choose(key, on)}
        >
          {posting.title}
          {posting.company && <span class="faint"> · {posting.company}</span>}
        </Tick>
      ))}
    </fieldset>
  );
}
