import { dayNumber } from '../../domain/plan/calendar-day.ts';
import type { Language } from '../language/translate.ts';

const utc = (day: string) => new Date(dayNumber(day) * 86_400_000);

function format({ locale }: Pick<Language, 'locale'>, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
}

/** "Sunday, 14 March 2027". */
export function fullDay(language: Pick<Language, 'locale'>, day: string): string {
  return format(language, { dateStyle: 'full' }).format(utc(day));
}

/** "4 Mar". */
export function shortDay(language: Pick<Language, 'locale'>, day: string): string {
  return format(language, { day: 'numeric', month: 'short' }).format(utc(day));
}

/** "23–26 Nov", "27 Nov – 2 Dec". */
export function shortRange(language: Pick<Language, 'locale'>, start: string, end: string): string {
  return format(language, { day: 'numeric', month: 'short' }).formatRange(utc(start), utc(end));
}

/** "21 December 2026 – 3 January 2027". */
export function longRange(language: Pick<Language, 'locale'>, start: string, end: string): string {
  return format(language, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(utc(start), utc(end));
}

/** "November". */
export function monthName(language: Pick<Language, 'locale'>, day: string): string {
  return format(language, { month: 'short' }).format(utc(day));
}

/** Names of the weekdays from Monday on, short and long. */
export function weekdays(language: Pick<Language, 'locale'>): { number: number; short: string; long: string }[] {
  return [1, 2, 3, 4, 5, 6, 7].map((number) => {
    const day = new Date((number + 3) * 86_400_000); // 5 January 1970 was a Monday
    const name = (weekday: 'short' | 'long') => format(language, { weekday }).format(day);
    return { number, short: name('short'), long: name('long') };
  });
}
