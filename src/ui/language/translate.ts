import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type english from '../../../public/_locales/en/messages.json';

/** A key of `public/_locales`; English is complete, so its keys are the type. */
export type MessageKey = keyof typeof english;

/** The part of a key before `One` and `Other`, where both exist. */
export type PluralKey = {
  [Key in MessageKey]: Key extends `${infer Base}One` ? (`${Base}Other` extends MessageKey ? Base : never) : never;
}[MessageKey];

export interface Language {
  /** BCP 47 tag that numbers and dates follow. */
  locale: string;
  direction: 'ltr' | 'rtl';
  /** The message with `$1`, `$2` … filled in. An unknown key answers the empty string. */
  t(key: MessageKey, substitutions?: (string | number)[]): string;
}

/**
 * Languages in which a count picks between two forms as the plural rules of the locale say.
 * `count` is `$1` of the message, `more` follow as `$2` ….
 */
export function plural(language: Language, base: PluralKey, count: number, more: (string | number)[] = []): string {
  const one = new Intl.PluralRules(language.locale).select(count) === 'one';
  const key = `${base}${one ? 'One' : 'Other'}` as MessageKey;
  return language.t(key, [count, ...more]);
}

/** A calendar date (`YYYY-MM-DD`) in the reader's own way of writing it: "21 January 2027". Other text comes back as it is. */
export function longDate(language: Language, date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return new Intl.DateTimeFormat(language.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** "3 November", with its year where it is not `today`'s (both `YYYY-MM-DD`). Other text comes back as it is. */
export function dayAndMonth({ locale }: Language, date: string, today: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC', ...year }).format(time);
}

/** "9 days ago", "tomorrow": the distance of `date` from `today` (both `YYYY-MM-DD`). Empty for other text. */
export function daysFrom(language: Language, today: string, date: string): string {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
  if (Number.isNaN(days)) return '';
  return new Intl.RelativeTimeFormat(language.locale, { numeric: 'auto' }).format(days, 'day');
}

const silent: Language = { locale: 'en', direction: 'ltr', t: (key) => key };

/** Gives every component its words. Entry points provide the browser's, tests a locale file's. */
export const Translate = createContext<Language>(silent);

/** The language of the surface. */
export function useLanguage(): Language {
  return useContext(Translate);
}
