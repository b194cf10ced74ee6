import { useId, useState } from 'preact/hooks';
import { daysOfRange, rangesOf } from '../../domain/plan/day-ranges.ts';
import type { PlanState } from '../../state/plan.ts';
import { Button } from '../components/Button.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { useLanguage } from '../language/translate.ts';
import { longRange, weekdays } from './plan-dates.ts';

const fewest = 1;
const most = 60;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** What moves the plan: start, hours a week, rest days, days off. */
export function PaceForm({ state }: { state: PlanState }) {
  const language = useLanguage();
  const { t } = language;
  const id = useId();
  const { start, hoursPerWeek, restDays } = state.guide.settings.value.plan;
  const setHours = (hours: number) => void state.change({ hoursPerWeek: Math.min(most, Math.max(fewest, hours)) });
  return (
    <div class="plan-pace">
      <div class="plan-field">
        <label class="small quiet" for={`${id}-start`}>
          {t('planStart')}
        </label>
        <input
          id={`${id}-start`}
          class="text-field"
          type="date"
          value={start ?? state.guide.ports.today()}
          onChange={({ currentTarget: { value } }) => void state.change({ start: day.test(value) ? value : null })}
        />
      </div>
      <fieldset class="plan-field">
        <legend class="small quiet">{t('planHours')}</legend>
        <div class="stepper">
          <IconButton
            icon="minus"
            label={t('planHoursFewer')}
            disabled={hoursPerWeek <= fewest}
            onClick={() => setHours(Math.ceil(hoursPerWeek) - 1)}
          />
          <output class="strong figures">{hoursPerWeek}</output>
          <IconButton
            icon="plus"
            label={t('planHoursMore')}
            disabled={hoursPerWeek >= most}
            onClick={() => setHours(Math.floor(hoursPerWeek) + 1)}
          />
        </div>
      </fieldset>
      <fieldset class="plan-field">
        <legend class="small quiet">{t('planRestDays')}</legend>
        <div class="weekdays">
          {weekdays(language).map(({ number, short, long }) => {
            const rests = restDays.includes(number);
            const others = restDays.filter((one) => one !== number);
            return (
              <button
                key={number}
                type="button"
                class="weekday"
                aria-pressed={rests}
                onClick={() => void state.change({ restDays: rests ? others : [...others, number].sort() })}
              >
                <span aria-hidden>{short}</span>
                <span class="spoken">{long}</span>
              </button>
            );
          })}
        </div>
      </fieldset>
      <DaysOff state={state} />
    </div>
  );
}

/** Days off as ranges, each with its way out, and a form for one more. */
function DaysOff({ state }: { state: PlanState }) {
  const language = useLanguage();
  const { t } = language;
  const id = useId();
  const [adding, setAdding] = useState(false);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const { daysOff } = state.guide.settings.value.plan;
  const add = (event: Event) => {
    event.preventDefault();
    if (!day.test(from)) return;
    const added = daysOfRange({ start: from, end: day.test(to) ? to : from });
    void state.change({ daysOff: [...new Set([...daysOff, ...added])].sort() });
    setAdding(false);
    setFrom('');
    setTo('');
  };
  return (
    <fieldset class="plan-field plan-off">
      <legend class="small quiet">{t('planDaysOff')}</legend>
      <ul class="chips">
        {rangesOf(daysOff).map(({ start, end }) => {
          const name = longRange(language, start, end);
          const own = new Set(daysOfRange({ start, end }));
          return (
            <li key={start} class="chip">
              <span class="figures">{name}</span>
              <IconButton
                icon="close"
                label={t('planDaysOffRemove', [name])}
                onClick={() => void state.change({ daysOff: daysOff.filter((one) => !own.has(one)) })}
              />
            </li>
          );
        })}
        <li>
          <Button icon="plus" kind="quiet" aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {t('planDaysOffAdd')}
          </Button>
        </li>
      </ul>
      {adding && (
        <form class="plan-off-form" onSubmit={add}>
          <label for={`${id}-from`} class="small">
            {t('planFrom')}
          </label>
          <input
            id={`${id}-from`}
            class="text-field"
            type="date"
            required
            value={from}
            onInput={({ currentTarget }) => setFrom(currentTarget.value)}
          />
          <label for={`${id}-to`} class="small">
            {t('planTo')}
          </label>
          <input
            id={`${id}-to`}
            class="text-field"
            type="date"
            min={from}
            value={to}
            onInput={({ currentTarget }) => setTo(currentTarget.value)}
          />
          <Button small type="submit">
            {t('planDaysOffSave')}
          </Button>
        </form>
      )}
    </fieldset>
  );
}
