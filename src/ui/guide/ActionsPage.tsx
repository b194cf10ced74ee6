import { nextTopic } from '../../domain/guide/next-topic.ts';
import { type MessageKey, useLanguage } from '../language/translate.ts';
import { GuideLink } from './GuideLink.tsx';
import { useGuide } from './guide-scene.ts';
import { Openings } from './Openings.tsx';
import { PageHead } from './PageHead.tsx';

/** Where each kind of action is done. */
const doneAt: Record<string, { to: string; label: MessageKey }> = {
  openings: { to: 'searches', label: 'guideSearches' },
  roadmap: { to: 'guide', label: 'guideNextStep' },
  portfolio: { to: 'portfolio', label: 'guidePortfolio' },
  glossary: { to: 'glossary', label: 'guideGlossary' },
  comparisons: { to: 'comparisons', label: 'guideComparisons' },
};

/** What to do next, each with the place where it is done. */
export function ActionsPage() {
  const { t } = useLanguage();
  const { state, guide, roadmap, lang } = useGuide();
  const next = nextTopic(roadmap, state.progress.value);
  return (
    <article class="page">
      <PageHead title={t('guideActions')} own />
      <ol class="rows">
        {guide.actions.map(({ id, kind, title, text }) => {
          const at = doneAt[kind];
          const to = kind === 'roadmap' && next ? `topic/${next.id}` : at?.to;
          return (
            <li key={id} class="row-text-block">
              <h2 class="strong" lang={lang}>
                {title}
              </h2>
              <p class="quiet" lang={lang}>
                {text}
              </p>
              {kind === 'openings' && <Openings />}
              {at && to && (
                <GuideLink
                  to={to}
                  label={kind === 'roadmap' && next ? t('guideNextStepNamed', [next.title]) : t(at.label)}
                >
                  {t(at.label)}
                </GuideLink>
              )}
            </li>
          );
        })}
      </ol>
    </article>
  );
}
