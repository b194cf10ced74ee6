import type { Comparison } from '../../domain/guide/guide.ts';
import { useLanguage } from '../language/translate.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { GuideLink } from './GuideLink.tsx';
import { useGuide } from './guide-scene.ts';
import { PageHead } from './PageHead.tsx';
import { ReviewedNote } from './ReviewedNote.tsx';

/** Two roles side by side, and for whom each is. */
export function ComparisonPage({ comparison }: { comparison: Comparison }) {
  const { t } = useLanguage();
  const { guide, lang } = useGuide();
  const { title, summary, left, right, chooseLeftIf, chooseRightIf } = comparison;
  const role = guide.related.find(({ id }) => id === right.roleId);
  return (
    <article class="page">
      <PageHead title={title}>
        <p class="quiet" lang={lang}>
          {summary}
        </p>
      </PageHead>
      <ComparisonTable comparison={comparison} />
      <dl class="choose small">
        <div>
          <dt class="faint">{t('guideChooseIf', [left.label])}</dt>
          <dd lang={lang}>{chooseLeftIf}</dd>
        </div>
        <div>
          <dt class="faint">{t('guideChooseIf', [right.label])}</dt>
          <dd lang={lang}>{chooseRightIf}</dd>
        </div>
      </dl>
      {role && (
        <div class="page-part">
          <GuideLink to={`role/${role.id}`}>{t('guideRolePage', [role.title])}</GuideLink>
        </div>
      )}
      <ReviewedNote date={guide.reviewed} />
    </article>
  );
}
