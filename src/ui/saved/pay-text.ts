import type { Salary, SalaryPeriod } from '../../domain/posting/posting.ts';
import type { Language, MessageKey } from '../language/translate.ts';

const periods: Record<SalaryPeriod, MessageKey> = {
  HOUR: 'readingPerHour',
  DAY: 'readingPerDay',
  WEEK: 'readingPerWeek',
  MONTH: 'readingPerMonth',
  YEAR: 'readingPerYear',
};

/** Cents only where they count, and never as ".00". */
function digitsFor(amount: number) {
  return { maximumFractionDigits: amount < 1_000 ? 2 : 0, trailingZeroDisplay: 'stripIfInteger' as const };
}

/** An amount in the reader's way of writing it; a currency that the browser does not know is written as it is. */
export function money({ locale }: Pick<Language, 'locale'>, amount: number, currency: string): string {
  const digits = digitsFor(amount);
  try {
    return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(amount);
  } catch {
    return `${new Intl.NumberFormat(locale, digits).format(amount)} ${currency}`;
  }
}

/** "€68,000–82,000 a year"; null where a posting names no amount. */
export function payText(
  language: Language,
  salary: Pick<Salary, 'min' | 'max' | 'currency' | 'period'> | null,
): string | null {
  const low = salary?.min ?? salary?.max;
  if (!salary || low === null || low === undefined) return null;
  const high = salary.max ?? low;
  const { currency, period } = salary;
  const range = low === high ? money(language, low, currency) : moneyRange(language, low, high, currency);
  return `${range} ${language.t(periods[period])}`;
}

function moneyRange(language: Language, low: number, high: number, currency: string): string {
  const digits = digitsFor(high);
  try {
    const format = new Intl.NumberFormat(language.locale, { style: 'currency', currency, ...digits });
    return format.formatRange(low, high);
  } catch {
    return `${money(language, low, currency)}–${money(language, high, currency)}`;
  }
}
