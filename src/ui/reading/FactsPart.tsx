import type { EmploymentType, Posting, Salary } from '../../domain/posting/posting.ts';
import type { ReadingState } from '../../state/reading.ts';
import { periodKeys } from '../language/period-keys.ts';
import { daysFrom, type Language, longDate, type MessageKey, useLanguage } from '../language/translate.ts';
import { Section } from './Section.tsx';
import { webAddress } from './web-address.ts';

const modeKeys = { remote: 'readingRemote', hybrid: 'readingHybrid', onsite: 'readingOnsite' } as const;
const contractKeys: Record<EmploymentType, MessageKey> = {
  'full-time': 'readingFullTime',
  'part-time': 'readingPartTime',
  contract: 'readingFixedTerm',
  internship: 'readingInternship',
};

/** Pay as stated: the posting's own words, else the data's numbers in their own period. */
function pay(language: Language, { text, min, max, currency, period, estimated }: Salary): string {
  const amounts = [min, max].filter((amount) => amount !== null);
  const stated =
    text ||
    `${amounts.map((amount) => amount.toLocaleString(language.locale)).join('–')} ${currency} ${language.t(periodKeys[period])}`;
  return estimated ? language.t('readingPayEstimated', [stated]) : stated;
}

/** "16 November 2026 · 9 days ago". */
function posted(language: Language, date: string, today: string): string {
  return [longDate(language, date), daysFrom(language, today, date)].filter(Boolean).join(' · ');
}

/** Facts as the posting states them; what it does not state is not there. */
export function FactsPart({ state, posting }: { state: ReadingState; posting: Posting }) {
  const language = useLanguage();
  const { t } = language;
  const apply = webAddress(posting.applyUrl);
  const place = [posting.locations.join(', '), posting.workMode && t(modeKeys[posting.workMode])];
  const all: [MessageKey, string | null][] = [
    ['readingPay', posting.salary && pay(language, posting.salary)],
    ['readingPlace', place.filter(Boolean).join(' · ') || null],
    ['readingYears', posting.years === null ? null : t('readingYearsOrMore', [posting.years])],
    ['readingContract', posting.employmentType && t(contractKeys[posting.employmentType])],
    ['readingPosted', posting.datePosted && posted(language, posting.datePosted, state.ports.today())],
    ['readingCloses', posting.validThrough && longDate(language, posting.validThrough)],
  ];
  const facts = all.filter(([, value]) => value !== null);
  if (facts.length === 0 && !apply) return null;
  return (
    <Section title={t('readingFacts')}>
      <dl class="facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      {apply && (
        <p class="padded">
          <a class="apply" href={apply} target="_blank" rel="noreferrer noopener">
            {t('readingApply')}
          </a>
        </p>
      )}
    </Section>
  );
}
