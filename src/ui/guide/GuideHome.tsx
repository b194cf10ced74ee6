import { roadmapTotals } from '../../domain/guide/roadmap-totals.ts';
import { toWay } from '../components/way.ts';
import { plural, useLanguage } from '../language/translate.ts';
import { Doors } from './Doors.tsx';
import { GuideLink } from './GuideLink.tsx';
import { useGuide } from './guide-scene.ts';
import { NextStep } from './NextStep.tsx';
import { PhaseList } from './PhaseList.tsx';
import { ReviewedNote } from './ReviewedNote.tsx';
import { WeekStrip } from './WeekStrip.tsx';

/** The guide's home: who this is for, where the reader is, the one next thing, the roadmap, and doors to the rest. */
export function GuideHome() {
  const { t } = useLanguage();
  const { guide, surface, lang } = useGuide();
  const wide = surface === 'workspace';
  return (
    <div class="home">
      <div class="home-main">
        <div class="page-head">
          <h1 class="title" tabIndex={-1} lang={lang}>
            {guide.title}
          </h1>
          <p class="quiet">
            <span lang={lang}>{guide.tagline}</span>{' '}
            {!wide && (
              <GuideLink to="overview" look="link underlined">
                {t('guideOverview')}
              </GuideLink>
            )}
          </p>
        </div>
        <Standing />
        <NextStep />
        <OpeningsLine />
        <PhaseList />
      </div>
      <div class="home-side">
        {wide && (
          <section class="home-about">
            <h2 class="strong">{t('guideOverview')}</h2>
            {guide.overview.map((paragraph) => (
              <p key={paragraph} class="prose" lang={lang}>
                {paragraph}
              </p>
            ))}
          </section>
        )}
        <p class="home-more small">
          <GuideLink to="days">{t('guideDays')}</GuideLink>
          <GuideLink to="whole">{t('guideWhole')}</GuideLink>
          <GuideLink to="welcome">{t('guideFirstSteps')}</GuideLink>
        </p>
        <div class="home-more small">
          <ReviewedNote date={guide.reviewed} />
        </div>
        {wide && <Doors />}
      </div>
      {!wide && <Doors />}
    </div>
  );
}

/** The next action's other half: openings that the reader can look at now. */
function OpeningsLine() {
  const language = useLanguage();
  const { openings } = useGuide();
  if (openings.length === 0) return null;
  return (
    <p class="page-part small">
      <GuideLink to="actions">{plural(language, 'guideOpeningsCount', openings.length)}</GuideLink>
    </p>
  );
}

/** Where the reader is on the way: weeks as a strip, topics and hours as totals. */
function Standing() {
  const { t } = useLanguage();
  const { state, guide, roadmap } = useGuide();
  const totals = roadmapTotals(guide, state.progress.value);
  const way = toWay(roadmap, state.progress.value);
  const week = way.now === null ? t('guideAllDone') : t('guideWeekOf', [way.now, roadmap.totalWeeks]);
  const topics = t('guideTopicsDone', [totals.topicsDone, totals.topics]);
  return (
    <div class="standing">
      <WeekStrip way={way} label={`${week}. ${topics}.`} />
      <p class="standing-words small figures">
        <span>
          <strong>{totals.topicsDone}</strong> {t('guideOfTopicsDone', [totals.topics])}
        </span>
        <span class="faint">{t('guideHoursOf', [totals.hoursDone, totals.hours])}</span>
        <span class="faint standing-week">{week}</span>
      </p>
    </div>
  );
}
