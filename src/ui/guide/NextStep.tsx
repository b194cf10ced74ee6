import { askedFor, nextTopic } from '../../domain/guide/next-topic.ts';
import { hoursLeft } from '../../domain/plan/hours-left.ts';
import { topicProgress } from '../../domain/progress/change-progress.ts';
import { Button } from '../components/Button.tsx';
import { Disc } from '../components/Disc.tsx';
import { useLanguage } from '../language/translate.ts';
import { useGuide } from './guide-scene.ts';
import { topicStateKeys } from './topic-state-keys.ts';

/** The one next thing, with the surface's only primary button. */
export function NextStep() {
  const { t } = useLanguage();
  const { state, guide, roadmap, lang } = useGuide();
  const progress = state.progress.value;
  const next = nextTopic(roadmap, progress);
  const topic = guide.phases.flatMap(({ topics }) => topics).find(({ id }) => id === next?.id);
  if (!next || !topic) return null;
  const { postings, asked } = state.demand.value;
  const count = askedFor(next, asked);
  const begun = topicProgress(progress, next.id).state;
  const left = t('guideHoursLeft', [hoursLeft(topic, progress)]);
  return (
    <section class="next-step" aria-label={t('guideNextStep')}>
      <Disc state={begun} label={t(topicStateKeys[begun])} />
      <div>
        <p class="strong" lang={lang}>
          {next.title}
        </p>
        <p class="small faint figures">{count > 0 ? `${left} · ${t('guideAskedInYours', [count, postings])}` : left}</p>
      </div>
      <Button kind="primary" onClick={() => state.go(`topic/${next.id}`)}>
        {begun === 'doing' ? t('guideContinue') : t('guideStart')}
      </Button>
    </section>
  );
}
