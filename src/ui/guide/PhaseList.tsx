import { useId, useState } from 'preact/hooks';
import type { Phase } from '../../domain/guide/guide.ts';
import { nextTopic } from '../../domain/guide/next-topic.ts';
import { topicProgress } from '../../domain/progress/change-progress.ts';
import { Icon } from '../components/Icon.tsx';
import { useLanguage } from '../language/translate.ts';
import { weeksText } from '../reading/ask-words.ts';
import { useGuide } from './guide-scene.ts';
import { TopicRow } from './TopicRow.tsx';

/** The roadmap: phases with their topics, the running phase open. */
export function PhaseList() {
  const { t } = useLanguage();
  const { state, guide, roadmap, surface } = useGuide();
  const running = nextTopic(roadmap, state.progress.value)?.phaseId;
  return (
    <section class="phases" aria-label={t('guideRoadmap')}>
      <h2 class="spoken">{t('guideRoadmap')}</h2>
      {guide.phases.map((phase) => (
        <PhaseRow key={phase.id} phase={phase} openAtFirst={surface === 'workspace' || phase.id === running} />
      ))}
    </section>
  );
}

function PhaseRow({ phase, openAtFirst }: { phase: Phase; openAtFirst: boolean }) {
  const language = useLanguage();
  const { t } = language;
  const { state, surface, lang } = useGuide();
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  const wide = surface === 'workspace';
  const goal = (
    <p class="phase-goal small quiet" lang={lang}>
      {phase.goal}
    </p>
  );
  const done = phase.topics.filter((topic) => topicProgress(state.progress.value, topic.id).state === 'done').length;
  return (
    <div class={open ? 'phase-part open' : 'phase-part'}>
      <h3>
        <button type="button" class="phase-row" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'chevron-down' : 'chevron-end'} />
          <span class="phase-title" lang={lang}>
            {phase.title}
          </span>
          <span class="small faint figures">{weeksText(language, phase.weeks)}</span>
          <span class="small figures phase-count">{t('guideOf', [done, phase.topics.length])}</span>
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && (
          <>
            {wide && goal}
            <ul>
              {phase.topics.map((topic) => (
                <li key={topic.id}>
                  <TopicRow topic={topic} />
                </li>
              ))}
            </ul>
            {!wide && goal}
            <p class="phase-goal small quiet">
              <span class="faint">{t('guideMilestone')} </span>
              <span lang={lang}>{phase.milestone}</span>
            </p>
          </>
        )}
      </div>
    </div>
  );
}
