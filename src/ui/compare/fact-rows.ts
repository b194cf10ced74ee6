import type { More } from '../../domain/compare/compare-postings.ts';
import type { Posting, WorkMode } from '../../domain/posting/posting.ts';
import { type Language, longDate, type MessageKey, plural } from '../language/translate.ts';
import { payText } from '../saved/pay-text.ts';

/** One posting as the table compares it. */
export interface ComparedFacts {
  posting: Posting;
  openHours: number;
  /** Day by which its planned asks are covered when learned first. */
  covered: string | null;
  more: More | null;
}

/** A row of facts: its name and a text for each posting; null where it is not stated. */
export interface FactRow {
  name: string;
  values: (string | null)[];
  /** Names under a value, e.g. of skills. */
  notes?: (string | null)[];
  alike: boolean;
}

const modes: Record<WorkMode, MessageKey> = {
  remote: 'readingRemote',
  hybrid: 'readingHybrid',
  onsite: 'readingOnsite',
};

/** What answers first, then facts as the postings state them; rows that no posting states are left out. */
export function factRows(language: Language, compared: readonly ComparedFacts[], today: string): FactRow[] {
  const { t } = language;
  const row = (name: string, value: (facts: ComparedFacts) => string | null): FactRow => {
    const values = compared.map(value);
    return { name, values, alike: values.every((one) => one === values[0]) };
  };
  const more: FactRow = {
    ...row(t('compareMore'), ({ more: own }) => own && moreText(language, own)),
    notes: compared.map(({ more: own }) => (own && [...own.planned, ...own.beyond].join(', ')) || null),
    alike: false,
  };
  const facts = [
    row(t('comparePay'), ({ posting }) => payText(language, posting.salary)),
    row(t('compareYears'), ({ posting }) => (posting.years === null ? null : t('readingYearsOrMore', [posting.years]))),
    row(t('comparePlace'), ({ posting }) => posting.locations.join(', ') || null),
    row(t('compareMode'), ({ posting }) => posting.workMode && t(modes[posting.workMode])),
    row(t('comparePosted'), ({ posting }) => posting.datePosted && longDate(language, posting.datePosted)),
    row(t('compareCloses'), ({ posting: { validThrough } }) => {
      if (validThrough === null) return null;
      const day = longDate(language, validThrough.slice(0, 10));
      return validThrough < today ? t('compareClosed', [day]) : day;
    }),
  ].filter(({ values }) => values.some((value) => value !== null));
  return [row(t('compareOpen'), (facts_) => openText(language, facts_)), more, ...facts];
}

function openText(language: Language, { openHours, covered }: ComparedFacts): string {
  const { t } = language;
  return covered === null ? t('guideHours', [openHours]) : t('compareOpenBy', [openHours, longDate(language, covered)]);
}

function moreText(language: Language, { hours, weeks, beyond }: More): string {
  if (hours === 0 && beyond.length === 0) return language.t('compareNothingMore');
  const few = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 1 }).format(weeks);
  return plural(language, 'compareMoreWeeks', hours, [few]);
}
