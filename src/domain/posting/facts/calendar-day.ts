/** `YYYY-MM-DD` of a calendar day that exists, from 1990 to 2100, else null. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1990 || year > 2100) return null;
  return date.toISOString().slice(0, 10);
}

/** The calendar day of a time in milliseconds, in UTC; null where it is none. */
export function dayOfTime(time: number): string | null {
  const date = new Date(time);
  return calendarDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
