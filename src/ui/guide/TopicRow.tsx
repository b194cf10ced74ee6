import type { Topic } from '../../domain/guide/guide.ts';
import { topicProgress } from '../../domain/progress/change-progress.ts';
import { Disc } from '../components/Disc.tsx';
import { useLanguage } from '../language/translate.ts';
import { weekRange, weeksText } from '../reading/ask-words.ts';
import { GuideLink } from './GuideLink.tsx';
import { useGuide } from './guide-scene.ts';
import { topicStateKeys } from './topic-state-keys.ts';

/** A topic in a list: its state, name, weeks and hours; the row leads to its page. */
export function TopicRow({
  topic: { id, title, weeks, hours },
}: {
  topic: Pick<Topic, 'id' | 'title' | 'weeks' | 'hours'>;
}) {
  const language = useLanguage();
  const { t } = language;
  const { state } = useGuide();
  const { state: begun } = topicProgress(state.progress.value, id);
  return (
    <GuideLink to={`topic/${id}`} look="topic-line">
      <Disc state={begun} label={t(topicStateKeys[begun])} />
      <span class="topic-name">{title}</span>
      <span class="small faint figures topic-weeks">
        <span class="spoken">{weeksText(language, weeks)}</span>
        <bdi aria-hidden>{weekRange(weeks)}</bdi>
      </span>
      <span class="small faint figures topic-hours">{t('guideHours', [hours])}</span>
    </GuideLink>
  );
}
