import type { DayTexts } from '../posting.ts';
import { calendarDay, dayOfTime } from './calendar-day.ts';

const months: Record<string, number> = {};
const monthNames = [
  'jan january januar jänner janvier enero janeiro januari gennaio ledna leden janv ene januari stycznia',
  'feb february februar février febrero fevereiro februari febbraio února únor févr fev lutego',
  'mar march märz mars marzo março maart března březen mrz mär marca',
  'apr april avril abril aprile dubna duben avr abr kwietnia',
  'may mai mayo maio mei maggio května květen maj maja',
  'jun june juni juin junio junho giugno června červen czerwca',
  'jul july juli juillet julio julho luglio července červenec juil lipca',
  'aug august août agosto augustus srpna srpen augusti sierpnia',
  'sep sept september septembre septiembre setembro settembre září set września',
  'oct october oktober octobre octubre outubro ottobre října říjen okt października',
  'nov november novembre noviembre novembro listopadu listopad listopada',
  'dec december dezember décembre diciembre dezembro dicembre prosince prosinec dez déc dic grudnia',
];
for (const [index, names] of monthNames.entries()) for (const name of names.split(' ')) months[name] = index + 1;

const dayMs = 86_400_000;

/**
 * A date as pages write it, as `YYYY-MM-DD`: ISO, `16.11.2026`, `Nov 16, 2026`, `16 novembre 2026`, a time stamp in milliseconds,
 * or relative ("3 days ago", "vor 3 Tagen") counted back from `now`. All-number dates with `/` are month first only where
 * that is the only reading or the page is American (`monthFirst`). Null where nothing is recognised.
 */
export function parseDate(text: string, now: Date, monthFirst = false): string | null {
  const value = text.trim();
  const iso = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(value);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  if (/^\d{12,13}$/.test(value)) return dayOfTime(Number(value));
  const numbers = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/.exec(value);
  if (numbers) {
    const [, first, sign, second, year] = numbers;
    const american = sign === '/' && (monthFirst ? Number(first) <= 12 : Number(second) > 12);
    return american
      ? calendarDay(Number(year), Number(first), Number(second))
      : calendarDay(Number(year), Number(second), Number(first));
  }
  const named =
    /(?:(\d{1,2})(?:st|nd|rd|th|er|\.)?(?:\s+|-)(?:de\s+)?([A-Za-zß-žŘ]{3,})\.?|(?<![A-Za-zß-žŘ])([A-Za-zß-žŘ]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?)(?:\s+|-)(?:de\s+)?(\d{4})/.exec(
      value,
    );
  if (named) {
    const month = months[(named[2] ?? named[3] ?? '').toLowerCase()];
    return month === undefined ? null : calendarDay(Number(named[5]), month, Number(named[1] ?? named[4]));
  }
  return relativeDate(value, now);
}

const units: [RegExp, number][] = [
  [/^(?:h|hr|hrs|hours?|stunden?|heures?|horas?|uur|uren|ore|ora|hodin[a-zß-ž]*|min[a-zß-ž]*|sec[a-zß-ž]*)$/i, 0],
  [/^(?:d|days?|tage?n?|jours?|d[ií]as?|dagen?|dag|giorn[io]|dn[yíů]|dny|dnem)$/i, 1],
  [/^(?:w|wks?|weeks?|wochen?|semaines?|semanas?|weken|week|settiman[ae]|týdn[a-zß-ž]*)$/i, 7],
  [/^(?:mo|months?|monate?n?|mois|mes(?:es)?|mês|maanden?|mes[ei]|měsíc[a-zß-ž]*)$/i, 30],
];

/** "3 days ago", "vor 2 Wochen", "il y a 5 jours", "hace 1 mes", "heute", "yesterday". A "30+ days" is at least that old: null. */
function relativeDate(text: string, now: Date): string | null {
  const day = (days: number) => new Date(now.getTime() - days * dayMs).toISOString().slice(0, 10);
  if (/\b(?:today|just (?:now|posted)|heute|aujourd['’]hui|hoy|hoje|vandaag|oggi|dnes)\b/i.test(text)) return day(0);
  if (/\b(?:yesterday|gestern|hier|ayer|ontem|gisteren|ieri|včera)\b/i.test(text)) return day(1);
  const match = /(\d{1,3}|an?|eine[rm]?|une?)\s*(?:(\+)\s*)?([A-Za-zß-ž]+)/i.exec(
    text.replace(/^.*?(?=(?:\d|\b(?:an?|eine[rm]?|une?)\s))/i, ''),
  );
  if (!match || match[2]) return null;
  if (!/ago|vor\b|il y a|hace|há|geleden|fa\b|před|^\s*\d+\s*(?:d|h|w|mo)\b/i.test(text)) return null;
  const unit = units.find(([words]) => words.test(match[3] ?? ''))?.[1];
  if (unit === undefined) return null;
  const count = /^\d/.test(match[1] ?? '') ? Number(match[1]) : 1;
  return day(count * unit);
}

/** The day of posting that the first of its texts states; days to come are none. */
export function dayPosted({ posted, now, monthFirst }: DayTexts): string | null {
  const clock = new Date(now);
  return firstOf(posted, (text) => {
    const day = parseDate(text, clock, monthFirst);
    return day !== null && Date.parse(day) <= clock.getTime() + dayMs ? day : null;
  });
}

/** The last day for applications that the first of its texts states. */
export function dayClosing({ until, now, monthFirst }: DayTexts): string | null {
  return firstOf(until, (text) => parseDate(text, new Date(now), monthFirst));
}

function firstOf(texts: readonly string[], read: (text: string) => string | null): string | null {
  for (const text of texts) {
    const day = read(text);
    if (day !== null) return day;
  }
  return null;
}
