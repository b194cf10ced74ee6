import type { ComponentChildren } from 'preact';
import { nextTopic } from '../../domain/guide/next-topic.ts';
import { placeAbove, toPlace } from '../../domain/guide/place.ts';
import { Icon } from '../components/Icon.tsx';
import { type MessageKey, useLanguage } from '../language/translate.ts';
import { GuideLink } from './GuideLink.tsx';
import { useGuide } from './guide-scene.ts';

const names: Record<string, MessageKey> = {
  guide: 'popupGuide',
  portfolio: 'guidePortfolio',
  questions: 'guideQuestions',
  glossary: 'guideGlossary',
  comparisons: 'guideComparisons',
  roles: 'guideRoles',
};

/** The head of a page: the way back, the next step one click away, and the title that takes the focus. */
export function PageHead({
  title,
  back,
  own = false,
  children,
}: {
  title: string;
  /** Where back leads and its name; the list that the page stands in by default. */
  back?: { to: string; label: string };
  /** The title is in the reader's language, not the guide's. */
  own?: boolean;
  /** What stands under the title. */
  children?: ComponentChildren;
}) {
  const { t } = useLanguage();
  const { state, roadmap, lang } = useGuide();
  const place = toPlace(state.place.value);
  const above = placeAbove(place);
  const next = nextTopic(roadmap, state.progress.value);
  const here = place.part === 'topic' && place.id === next?.id;
  return (
    <div class="page-head">
      <nav class="page-ways small" aria-label={t('guideWays')}>
        <GuideLink to={back?.to ?? above} look="back">
          <Icon name="chevron-start" />
          {back?.label ?? t(names[above] ?? 'popupGuide')}
        </GuideLink>
        {next && !here && (
          <GuideLink to={`topic/${next.id}`} look="link" label={t('guideNextStepNamed', [next.title])}>
            {t('guideNextStep')}
          </GuideLink>
        )}
      </nav>
      <h1 class="title" tabIndex={-1} lang={own ? undefined : lang}>
        {title}
      </h1>
      {children}
    </div>
  );
}
