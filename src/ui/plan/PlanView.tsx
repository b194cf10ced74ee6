import { useEffect } from 'preact/hooks';
import { dayNumber } from '../../domain/plan/calendar-day.ts';
import type { Plan } from '../../domain/plan/make-plan.ts';
import type { PlanState } from '../../state/plan.ts';
import { Notice } from '../components/Notice.tsx';
import { type MessageKey, plural, useLanguage } from '../language/translate.ts';
import { PaceForm } from './PaceForm.tsx';
import { PlanActions } from './PlanActions.tsx';
import { PlanTable } from './PlanTable.tsx';
import { fullDay, shortDay } from './plan-dates.ts';

const noPlanKeys = { 'no-days': 'planNoDays', 'too-long': 'planTooLong' } as const satisfies Record<string, MessageKey>;
/** Fewer days than this are not worth a word. */
const worthSaying = 7;

/** When the roadmap ends at the reader's pace, what moves it, and the days of each topic. */
export function PlanView({ state }: { state: PlanState }) {
  const { t } = useLanguage();
  useEffect(() => state.saved.askForReadings(), [state]);
  const plan = state.plan.value;
  if (!state.guide.guide.value) return null;
  return (
    <div class="plan">
      <header class="plan-head">
        {plan.ok ? <Finish plan={plan.value} state={state} /> : <h1 class="title">{t(noPlanKeys[plan.reason])}</h1>}
        {plan.ok && plan.value.finish && <PlanActions state={state} plan={plan.value} />}
      </header>
      <PaceForm state={state} />
      {plan.ok && plan.value.topics.length > 0 && <PlanTable state={state} plan={plan.value} />}
      <Moved days={state.moved.value} />
    </div>
  );
}

function Finish({ plan, state }: { plan: Plan; state: PlanState }) {
  const language = useLanguage();
  const { t } = language;
  if (plan.finish === null || plan.start === null) {
    return (
      <div>
        <h1 class="title" tabIndex={-1}>
          {t('planNothingLeft')}
        </h1>
        <p class="quiet">{t('planNothingLeftNote')}</p>
      </div>
    );
  }
  const { hoursPerWeek, daysOff } = state.guide.settings.value.plan;
  const [start, finish] = [plan.start, plan.finish];
  const off = daysOff.filter((day) => day >= start && day <= finish).length;
  const weeks = Math.ceil(plan.hours / hoursPerWeek);
  return (
    <div>
      <h1 tabIndex={-1}>
        <span class="quiet">{t('planEnds')}</span>
        <span class="plan-finish">{fullDay(language, plan.finish)}</span>
      </h1>
      <p class="quiet figures">
        {plural(language, 'planWork', weeks, [plan.hours])} {off > 0 && plural(language, 'planOff', off)}{' '}
        {t('planArithmetic')}
      </p>
      <p class="small faint">
        {dayNumber(start) > dayNumber(state.guide.ports.today()) && t('planStartsOn', [fullDay(language, start)])}{' '}
        {state.otherPaces.value.map(({ hoursPerWeek: hours, finish: day }) => (
          <span key={hours}>{t('planOtherPace', [hours, shortDay(language, day)])} </span>
        ))}
      </p>
    </div>
  );
}

/** A plan that moved says so and asks for nothing. */
function Moved({ days }: { days: number }) {
  const language = useLanguage();
  if (Math.abs(days) < worthSaying) return null;
  return (
    <Notice>
      <p>{days > 0 ? plural(language, 'planMoved', days) : plural(language, 'planAhead', -days)}</p>
    </Notice>
  );
}
