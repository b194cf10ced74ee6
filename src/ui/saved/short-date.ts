import type { Language } from '../language/translate.ts';

/** A day in a row: "11 Dec", with its year where it is not `today`'s. Both `YYYY-MM-DD`; other text comes back as it is. */
export function shortDate({ locale }: Pick<Language, 'locale'>, date: string, today: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC', ...year }).format(time);
}
