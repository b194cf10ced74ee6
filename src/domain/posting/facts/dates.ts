const months: Record<string, number> = {};
const monthNames = [
  'jan january januar jänner janvier enero janeiro januari gennaio ledna leden janv ene',
  'feb february februar février febrero fevereiro februari febbraio února únor févr fev',
  'mar march märz mars marzo março maart března březen mrz mär',
  'apr april avril abril aprile dubna duben avr abr',
  'may mai mayo maio mei maggio května květen',
  'jun june juni juin junio junho giugno června červen',
  'jul july juli juillet julio julho luglio července červenec juil',
  'aug august août agosto augustus srpna srpen',
  'sep sept september septembre septiembre setembro settembre září set',
  'oct october oktober octobre octubre outubro ottobre října říjen okt',
  'nov november novembre noviembre novembro listopadu listopad',
  'dec december dezember décembre diciembre dezembro dicembre prosince prosinec dez déc dic',
];
for (const [index, names] of monthNames.entries()) for (const name of names.split(' ')) months[name] = index + 1;

const dayMs = 86_400_000;

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

/**
 * A date as pages write it, as `YYYY-MM-DD`: ISO, `16.11.2026`, `Nov 16, 2026`, `16 novembre 2026`, a time stamp in milliseconds,
 * or relative ("3 days ago", "vor 3 Tagen") counted back from `now`. All-number dates with `/` are month first only where
 * that is the only reading or the page is American (`monthFirst`). Null where nothing is recognised.
 */
export function parseDate(text: string, now: Date, monthFirst = false): string | null {
  const value = text.trim();
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
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
