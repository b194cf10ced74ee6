import type { Topic } from '../../domain/guide/guide.ts';
import { askedFor } from '../../domain/guide/next-topic.ts';
import { hoursLeft } from '../../domain/plan/hours-left.ts';
import { topicProgress } from '../../domain/progress/change-progress.ts';
import { NoteField } from '../components/NoteField.tsx';
import { StateSwitch } from '../components/StateSwitch.tsx';
import { useLanguage } from '../language/translate.ts';
import { weeksText } from '../reading/ask-words.ts';
import { useGuide } from './guide-scene.ts';
import { OwnLink } from './OwnLink.tsx';
import { PageHead } from './PageHead.tsx';
import { Steps } from './Steps.tsx';
import { TopicNeighbours } from './TopicNeighbours.tsx';
import { useStateNames } from './use-state-names.ts';
import { SkillLinks, TermLinks } from './WordLinks.tsx';

/** The working page of a topic: why, exercise, steps to tick, "Done when", own note and own work. */
export function TopicPage({ topic }: { topic: Topic }) {
  const language = useLanguage();
  const { t } = language;
  const { state, guide, lang } = useGuide();
  const names = useStateNames();
  const { id, title, weeks, hours, why, practice, steps, doneWhen, skillIds } = topic;
  const progress = topicProgress(state.progress.value, id);
  const phase = guide.phases.find(({ topics }) => topics.some((one) => one.id === id));
  const { postings, asked } = state.demand.value;
  const count = askedFor(topic, asked);
  const left = hoursLeft(topic, state.progress.value);
  return (
    <article class="page">
      <PageHead title={title} back={{ to: 'guide', label: phase?.title ?? guide.title }}>
        <p class="page-facts small faint figures">
          <span>{weeksText(language, weeks, 'guideWeeksCapital')}</span>
          <span>{left < hours && left > 0 ? t('guideHoursLeftOf', [left, hours]) : t('guideHours', [hours])}</span>
          {count > 0 && <span>{t('guideAskedInYours', [count, postings])}</span>}
        </p>
        <StateSwitch
          label={t('guideProgress')}
          names={names}
          state={progress.state}
          onChoose={(to) => void state.change({ kind: 'topic', id, set: { state: to } })}
        />
      </PageHead>
      <div class="page-columns">
        <div class="page-part">
          <p class="prose" lang={lang}>
            {why}
          </p>
          <h2 class="strong">{t('guideExercise')}</h2>
          <p class="prose" lang={lang}>
            {practice}
          </p>
          <Steps
            label={t('guideSteps')}
            steps={steps}
            ticked={progress.steps}
            onTick={(step, ticked) => void state.change({ kind: 'topic-step', id, step, ticked })}
          />
          <div class="done-when">
            <h2 class="strong">{t('guideDoneWhen')}</h2>
            <p lang={lang}>{doneWhen}</p>
          </div>
          <SkillLinks label={t('guideTeaches')} ids={skillIds} />
          <TermLinks skillIds={skillIds} />
        </div>
        <div class="page-part">
          <NoteField
            label={t('guideOwnNote')}
            note={progress.note}
            onKeep={(note) => void state.change({ kind: 'topic', id, set: { note } })}
          />
          <OwnLink link={progress.link} onKeep={(link) => void state.change({ kind: 'topic', id, set: { link } })} />
        </div>
      </div>
      <TopicNeighbours id={id} />
    </article>
  );
}
