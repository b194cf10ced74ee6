import type { SalaryPeriod } from '../../domain/posting/posting.ts';
import type { MessageKey } from './translate.ts';

/** Words for what pay is stated by: "a year", "an hour". */
export const periodKeys = {
  HOUR: 'readingPerHour',
  DAY: 'readingPerDay',
  WEEK: 'readingPerWeek',
  MONTH: 'readingPerMonth',
  YEAR: 'readingPerYear',
} as const satisfies Record<SalaryPeriod, MessageKey>;
