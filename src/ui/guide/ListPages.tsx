import type { ComponentChildren } from 'preact';
import { ideaProgress } from '../../domain/progress/change-progress.ts';
import { Disc } from '../components/Disc.tsx';
import { useLanguage } from '../language/translate.ts';
import { GuideLink } from './GuideLink.tsx';
import { useGuide } from './guide-scene.ts';
import { PageHead } from './PageHead.tsx';
import { ReviewedNote } from './ReviewedNote.tsx';
import { useStateNames } from './use-state-names.ts';

/** A list of things of the guide, each row leading to its page. */
function ListPage({ title, rows }: { title: string; rows: { to: string; row: ComponentChildren }[] }) {
  const { t } = useLanguage();
  const { guide } = useGuide();
  return (
    <article class="page">
      <PageHead title={title} back={{ to: 'guide', label: t('popupGuide') }} own />
      <ul class="rows">
        {rows.map(({ to, row }) => (
          <li key={to}>
            <GuideLink to={to} look="list-row">
              {row}
            </GuideLink>
          </li>
        ))}
      </ul>
      <ReviewedNote date={guide.reviewed} />
    </article>
  );
}

/** Pieces of work that show what one can do. */
export function PortfolioPage() {
  const { t } = useLanguage();
  const { state, guide } = useGuide();
  const names = useStateNames();
  const rows = guide.portfolioIdeas.map(({ id, title, what, brief }) => {
    const { state: begun, steps } = ideaProgress(state.progress.value, id);
    const done = steps.filter((step) => step < brief.length).length;
    return {
      to: `portfolio/${id}`,
      row: (
        <>
          <Disc state={begun} label={names[begun]} />
          <span class="strong">{title}</span>
          <span class="small faint figures">{t('guideOf', [done, brief.length])}</span>
          <span class="small quiet row-text">{what}</span>
        </>
      ),
    };
  });
  return <ListPage title={t('guidePortfolio')} rows={rows} />;
}

/** Comparisons of this role with others. */
export function ComparisonsPage() {
  const { t } = useLanguage();
  const { guide } = useGuide();
  const rows = guide.comparisons.map(({ id, title, summary }) => ({
    to: `comparison/${id}`,
    row: (
      <>
        <span class="strong">{title}</span>
        <span class="small quiet row-text">{summary}</span>
      </>
    ),
  }));
  return <ListPage title={t('guideComparisons')} rows={rows} />;
}

/** Related roles. */
export function RolesPage() {
  const { t } = useLanguage();
  const { guide } = useGuide();
  const rows = guide.related.map(({ id, title, summary }) => ({
    to: `role/${id}`,
    row: (
      <>
        <span class="strong">{title}</span>
        <span class="small quiet row-text">{summary}</span>
      </>
    ),
  }));
  return <ListPage title={t('guideRoles')} rows={rows} />;
}
