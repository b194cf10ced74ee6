import { type CalendarMonth, daysCalendar } from '../../domain/guide/days-calendar.ts';
import { longDate, plural, useLanguage } from '../language/translate.ts';
import { useGuide } from './guide-scene.ts';
import { PageHead } from './PageHead.tsx';

/** The days on which something was done, as months. A fact to look at: nothing is counted up, nothing breaks off. */
export function DaysPage() {
  const language = useLanguage();
  const { t } = language;
  const { state } = useGuide();
  const { days } = state.progress.value;
  const [first] = days;
  return (
    <article class="page">
      <PageHead title={t('guideDays')} own>
        <p class="quiet">
          {first === undefined
            ? t('guideNoDays')
            : plural(language, 'guideDaysSince', days.length, [longDate(language, first)])}
        </p>
      </PageHead>
      <div class="months">
        {daysCalendar(days, state.ports.today()).map((month) => (
          <Month key={month.month} month={month} />
        ))}
      </div>
    </article>
  );
}

function Month({ month: { month, weeks } }: { month: CalendarMonth }) {
  const language = useLanguage();
  const { locale, t } = language;
  const { state } = useGuide();
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
  const weekdayLong = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // 2024-01-01 was a Monday.
  const week = Array.from({ length: 7 }, (_, at) => new Date(Date.UTC(2024, 0, 1 + at)));
  const today = state.ports.today();
  return (
    <table class="month figures">
      <caption class="strong">{name.format(new Date(`${month}-01T00:00:00Z`))}</caption>
      <thead>
        <tr>
          {week.map((date) => (
            <th key={date.getTime()} scope="col" class="small faint" abbr={weekdayLong.format(date)}>
              {weekday.format(date)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days.find(Boolean)?.date}>
            {days.map((day, at) =>
              day ? (
                <td
                  key={day.date}
                  class={`${day.progress ? 'progress' : ''}${day.date === today ? ' today' : ''}`}
                  aria-current={day.date === today ? 'date' : undefined}
                >
                  {Number(day.date.slice(8))}
                  {day.progress && <span class="spoken"> {t('guideDayDone')}</span>}
                </td>
              ) : (
                <td key={at} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
