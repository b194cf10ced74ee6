import { useLanguage } from '../language/translate.ts';
import { useGuide } from './guide-scene.ts';
import { PageHead } from './PageHead.tsx';
import { ReviewedNote } from './ReviewedNote.tsx';

/** What the job is. */
export function OverviewPage() {
  const { t } = useLanguage();
  const { guide, lang } = useGuide();
  return (
    <article class="page">
      <PageHead title={guide.title}>
        <p class="quiet">{t('guideOverview')}</p>
      </PageHead>
      <div class="page-part" lang={lang}>
        {guide.overview.map((paragraph) => (
          <p key={paragraph} class="prose">
            {paragraph}
          </p>
        ))}
        <p class="small quiet">{guide.hoursNote}</p>
      </div>
      <ReviewedNote date={guide.reviewed} />
    </article>
  );
}
