import type { SalaryPeriod } from '../posting.ts';

/** Words and short forms for the time that a pay is for, as regular expressions without a mark of their own. */
const words: Record<SalaryPeriod, string> = {
  HOUR: 'hourly|hour|hrs?|h|p\\.?h\\.?|stündlich|stunde|std|heure|hora|uur|ora|hodinu|hod|timme|godzinę',
  DAY: 'daily|day|d|p\\.?d\\.?|tag|jour|día|den',
  WEEK: 'weekly|week|wk|woche|semaine',
  MONTH:
    'monthly|month|mth|mo|pcm|monatlich|monat|mois|mensuels?|mes|mensual(?:es)?|mensal|mensais|mês|maand|mese|mensili|měsíčně|měsíc|månad|måned|mnd|miesięcznie|miesiąc|mies',
  YEAR: 'yearly|year|yr|annum|annually|annual|p\\.?\\s?a\\.?|jährlich|jahr|annuels?|an|anual(?:es)?|anuais|año|ano|jaar|anno|annui|annuo|ročně|rok|år|rocznie',
};

/** All of them, for a place in a longer expression. */
export const periodWords = Object.values(words).join('|');

const periods = Object.entries(words).map(
  ([period, list]) => [new RegExp(`^(?:${list})$`), period as SalaryPeriod] as const,
);

/** The period that a word names. */
export function periodNamed(word: string): SalaryPeriod | undefined {
  return periods.find(([list]) => list.test(word))?.[1];
}
