import { Icon } from '../components/Icon.tsx';
import { useLanguage } from '../language/translate.ts';
import { GuideLink } from './GuideLink.tsx';
import { useGuide } from './guide-scene.ts';

/** The topics before and after, in roadmap order. */
export function TopicNeighbours({ id }: { id: string }) {
  const { t } = useLanguage();
  const { roadmap } = useGuide();
  const at = roadmap.topics.findIndex((topic) => topic.id === id);
  const before = roadmap.topics[at - 1];
  const after = roadmap.topics[at + 1];
  return (
    <nav class="page-foot" aria-label={t('guideNeighbours')}>
      {before && (
        <GuideLink to={`topic/${before.id}`} look="foot-link" label={t('guidePreviousNamed', [before.title])}>
          <Icon name="chevron-start" />
          {t('guidePrevious')}
        </GuideLink>
      )}
      {after && (
        <GuideLink to={`topic/${after.id}`} look="foot-link after">
          <span class="faint">{t('guideNext')}</span>
          <span class="foot-name">{after.title}</span>
          <Icon name="chevron-end" />
        </GuideLink>
      )}
    </nav>
  );
}
