import { useEffect, useMemo } from 'preact/hooks';
import type { GuideState } from '../../state/guide.ts';
import type { SavedState } from '../../state/saved.ts';
import { Icon } from '../components/Icon.tsx';
import { toFragment } from '../guide/fragment.ts';
import { useLanguage } from '../language/translate.ts';
import { ReadingView } from '../reading/ReadingView.tsx';

/** A kept posting, read anew. */
export function PostingPlace({
  guide,
  saved,
  postingKey,
}: {
  guide: GuideState;
  saved: SavedState;
  postingKey: string;
}) {
  const { t } = useLanguage();
  useEffect(() => saved.askForReadings(), [saved]);
  const life = useMemo(() => new AbortController(), []);
  useEffect(() => () => life.abort(), [life]);
  const page = saved.pages.value.get(postingKey);
  const roadmap = guide.roadmap.value;
  const reading = useMemo(
    () => (page && roadmap ? saved.readingOf(page, life.signal) : null),
    [page, roadmap, saved, life],
  );
  const known = saved.postings.value?.some(({ key }) => key === postingKey);
  return (
    <div class="posting-place">
      <nav class="page-ways small">
        <a class="back" href={toFragment('saved')}>
          <Icon name="chevron-start" />
          {t('popupSaved')}
        </a>
      </nav>
      {reading && <ReadingView state={reading} />}
      {known === false && <p class="quiet-state quiet">{t('savedGone')}</p>}
    </div>
  );
}
