export interface CalendarMonth {
  /** `YYYY-MM`. */
  month: string;
  /** Weeks from Monday to Sunday; null outside of the month. */
  weeks: (CalendarDay | null)[][];
}

export interface CalendarDay {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Something was done on it. */
  progress: boolean;
}

/** Months shown at most. */
const mostMonths = 12;
const day = 86_400_000;
const toDate = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The months from the first day with progress to today, newest first; this month alone where there is none. */
export function daysCalendar(days: readonly string[], today: string): CalendarMonth[] {
  const done = new Set(days);
  const first = days.toSorted()[0] ?? today;
  const months: CalendarMonth[] = [];
  let [year = 0, month = 1] = today.split('-').map(Number);
  while (months.length < mostMonths) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (months.length > 0 && name < first.slice(0, 7)) break;
    months.push({ month: name, weeks: weeksOf(name, done) });
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
  }
  return months;
}

function weeksOf(month: string, done: ReadonlySet<string>): CalendarMonth['weeks'] {
  const start = Date.parse(`${month}-01T00:00:00Z`);
  const lead = (new Date(start).getUTCDay() + 6) % 7;
  const cells: (CalendarDay | null)[] = Array.from({ length: lead }, () => null);
  for (let time = start; toDate(time).startsWith(month); time += day) {
    cells.push({ date: toDate(time), progress: done.has(toDate(time)) });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
