import type { AskDates } from '../../domain/plan/asks-first.ts';
import { longDate, plural, useLanguage } from '../language/translate.ts';

/** When the planned asks of a posting are covered, twice: learned first, or in roadmap order. */
export function DatesStrip({
  dates: { first, inOrder },
  asks,
  hours,
  hoursPerWeek,
}: {
  dates: AskDates;
  /** Planned asks. */
  asks: number;
  /** Hours left of what they need. */
  hours: number;
  hoursPerWeek: number;
}) {
  const language = useLanguage();
  const { t } = language;
  if (first === null || inOrder === null) return null;
  return (
    <div class="compare-dates figures">
      <dl>
        <div>
          <dt class="small quiet">{plural(language, 'compareFirst', asks, [hours, hoursPerWeek])}</dt>
          <dd class="strong">{longDate(language, first)}</dd>
        </div>
        <div>
          <dt class="small quiet">{t('compareInOrder')}</dt>
          <dd class="strong">{longDate(language, inOrder)}</dd>
        </div>
      </dl>
      <p class="small faint">{t('compareArithmetic')}</p>
    </div>
  );
}
