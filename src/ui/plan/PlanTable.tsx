import { dayNumber, dayOf, mondayOf } from '../../domain/plan/calendar-day.ts';
import { rangesOf } from '../../domain/plan/day-ranges.ts';
import type { Plan, PlannedTopic } from '../../domain/plan/make-plan.ts';
import { runsOf } from '../../domain/plan/plan-runs.ts';
import type { PlanPost, PlanState } from '../../state/plan.ts';
import { Disc } from '../components/Disc.tsx';
import { toFragment } from '../guide/fragment.ts';
import { topicStateKeys } from '../guide/topic-state-keys.ts';
import { useLanguage } from '../language/translate.ts';
import { monthName, shortDay, shortRange } from './plan-dates.ts';

/** Days that carry a post with names, and postings that the list below names. */
const mostPosts = 4;
const mostListed = 12;

/** Days of the chart: whole weeks around the plan. */
interface Axis {
  first: number;
  days: number;
  /** Where a day begins, in percent. */
  at(day: number): number;
}

function axisOf({ start, finish }: Plan): Axis {
  const first = mondayOf(dayNumber(start ?? ''));
  const days = mondayOf(dayNumber(finish ?? '')) + 7 - first;
  return { first, days, at: (day) => ((day - first) / days) * 100 };
}

/** A row for each topic: its days in words, and drawn on the weeks. */
export function PlanTable({ state, plan }: { state: PlanState; plan: Plan }) {
  const language = useLanguage();
  const { t } = language;
  const axis = axisOf(plan);
  const posts = state.posts.value;
  const { daysOff } = state.guide.settings.value.plan;
  const lang = state.guide.guide.value?.lang;
  return (
    <>
      <table class="plan-table">
        <caption class="spoken">{t('planTable')}</caption>
        <thead>
          <tr class="small faint">
            <th scope="col">{t('planTopic')}</th>
            <th scope="col">{t('planDates')}</th>
            <th scope="col" class="plan-hours">
              {t('planLeft')}
            </th>
            <th scope="col" class="plan-bars">
              <span class="spoken">{t('planDrawn')}</span>
              <Months axis={axis} />
              <Posts axis={axis} posts={posts} />
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.topics.map((topic) => {
            const begun = state.guide.progress.value.topics[topic.id]?.state === 'doing';
            return (
              <tr key={topic.id}>
                <th scope="row" lang={lang}>
                  <span class="plan-topic">
                    <Disc state={begun ? 'doing' : 'todo'} label={t(topicStateKeys[begun ? 'doing' : 'todo'])} />
                    <a class="plain" href={toFragment(`topic/${topic.id}`)}>
                      {topic.title}
                    </a>
                  </span>
                </th>
                <td class="quiet figures">{shortRange(language, topic.start, topic.end)}</td>
                <td class="quiet figures plan-hours">{t('guideHours', [topic.hours])}</td>
                <td class="plan-bars">
                  <Bar
                    axis={axis}
                    topic={topic}
                    daysOff={daysOff}
                    asked={state.askedTopicIds.value.has(topic.id)}
                    posts={posts}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Legend posts={posts} />
    </>
  );
}

/** Names of the months above their first week. */
function Months({ axis }: { axis: Axis }) {
  const language = useLanguage();
  const starts = Array.from({ length: axis.days }, (_, at) => axis.first + at).filter(
    (day) => day === axis.first || dayOf(day).endsWith('-01'),
  );
  const roomy = starts.filter((day, at) => axis.at((starts[at + 1] ?? axis.first + axis.days) - day + axis.first) > 5);
  return (
    <span class="plan-months" aria-hidden>
      {roomy.map((day) => (
        <span key={day} style={{ insetInlineStart: `${axis.at(day)}%` }}>
          {monthName(language, dayOf(day))}
        </span>
      ))}
    </span>
  );
}

/** Posts that carry the names of the postings covered on a day. */
function Posts({ axis, posts }: { axis: Axis; posts: readonly PlanPost[] }) {
  const language = useLanguage();
  const days = [...new Set(posts.map(({ day }) => day))].slice(0, mostPosts);
  return days.map((day) => {
    const names = posts.filter((post) => post.day === day).map(({ company, title }) => company ?? title);
    return (
      <span key={day} class="plan-post-line" aria-hidden>
        <span class="plan-post" style={{ insetInlineEnd: `${100 - axis.at(dayNumber(day) + 1)}%` }}>
          {names.slice(0, 2).join(', ')}
          {names.length > 2 && ` +${names.length - 2}`} · {shortDay(language, day)}
        </span>
      </span>
    );
  });
}

function Bar({
  axis,
  topic,
  daysOff,
  asked,
  posts,
}: {
  axis: Axis;
  topic: PlannedTopic;
  daysOff: readonly string[];
  asked: boolean;
  posts: readonly PlanPost[];
}) {
  const runs = runsOf(topic, daysOff);
  const x = (day: string, after = 0) => axis.at(dayNumber(day) + after);
  const weeks =
    axis.days / 7 > 60 ? [] : Array.from({ length: axis.days / 7 }, (_, at) => axis.at(axis.first + at * 7));
  const shown = rangesOf(daysOff).filter(({ end, start }) => x(end, 1) > 0 && x(start) < 100);
  const [first, last] = [runs[0], runs.at(-1)];
  return (
    <svg class="plan-bar turns" width="100%" height="100%" aria-hidden>
      {shown.map(({ start, end }) => (
        <rect
          key={start}
          x={`${x(start)}%`}
          width={`${x(end, 1) - x(start)}%`}
          height="100%"
          fill="var(--spruce-tint)"
        />
      ))}
      {weeks.map((at) => (
        <line key={at} x1={`${at}%`} x2={`${at}%`} y2="100%" stroke="var(--line)" />
      ))}
      {first && last && first !== last && (
        <line
          x1={`${x(first.end, 1)}%`}
          x2={`${x(last.start)}%`}
          y1="50%"
          y2="50%"
          stroke={asked ? 'var(--way-line)' : 'var(--line-control)'}
          stroke-dasharray="2 3"
        />
      )}
      {runs.map(({ start, end }) => (
        <rect
          key={start}
          x={`${x(start)}%`}
          width={`${x(end, 1) - x(start)}%`}
          class="plan-run"
          height="12"
          rx="2"
          fill={asked ? 'var(--way)' : 'var(--rail)'}
          stroke={asked ? 'var(--way-line)' : 'var(--line-control)'}
        />
      ))}
      {[...new Set(posts.map(({ day }) => day))].map((day) => (
        <line key={day} x1={`${x(day, 1)}%`} x2={`${x(day, 1)}%`} y2="100%" stroke="var(--ink)" stroke-width="1.5" />
      ))}
    </svg>
  );
}

/** What the colours say, and each posting with its day in words. */
function Legend({ posts }: { posts: readonly PlanPost[] }) {
  const language = useLanguage();
  const { t } = language;
  return (
    <div class="plan-legend small quiet">
      <p>
        <i class="plan-key asked" aria-hidden /> {t('planAsked')} <i class="plan-key" aria-hidden /> {t('planRest')}
      </p>
      {posts.length > 0 && (
        <>
          <h2 class="strong">{t('planCovered')}</h2>
          <ul>
            {posts.slice(0, mostListed).map(({ key, title, company, day }) => (
              <li key={key}>
                <a href={toFragment(`saved/${key}`)}>{title}</a>
                {company && ` · ${company}`} · <span class="figures">{shortDay(language, day)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
