import type { LedgerState } from '../../state/ledger.ts';
import { longDate, plural, useLanguage } from '../language/translate.ts';
import { shortDay } from '../plan/plan-dates.ts';
import { TablePart } from './TablePart.tsx';

/** Above so many postings in a week, bars instead of squares. */
const mostSquares = 8;
const height = 92;

/** Postings by week, weeks without one keep their place; of an open skill, how many asked for it. */
export function WeeksPart({ state }: { state: LedgerState }) {
  const language = useLanguage();
  const { t } = language;
  const weeks = state.weeks.value;
  const most = Math.max(1, ...weeks.map(({ postings }) => postings));
  const skill = state.asked.value.find(({ demand }) => demand.skillId === state.openSkill.value);
  const unit = Math.min(12, height / most);
  const width = 100 / weeks.length;
  const [first] = weeks;
  return (
    <TablePart
      title={t('ledgerWeeks')}
      {...(skill ? { note: t('ledgerWeeksSkill', [skill.label]) } : {})}
      table={{
        head: [t('ledgerWeekOf'), t('ledgerPostings'), ...(skill ? [skill.label] : [])],
        rows: weeks.map(({ monday, postings, asking }) => [
          longDate(language, monday),
          String(postings),
          ...(skill ? [String(asking)] : []),
        ]),
      }}
    >
      <svg
        class="chart turns-not"
        role="img"
        aria-label={plural(language, 'ledgerWeeksName', weeks.length, [most])}
        width="100%"
        height={height + 24}
      >
        {weeks.map(({ monday, postings, asking }, at) => {
          const x = `${at * width + width * 0.25}%`;
          const filled = skill ? asking : postings;
          return (
            <g key={monday}>
              <line
                x1={`${at * width + width * 0.08}%`}
                x2={`${(at + 1) * width - width * 0.08}%`}
                y1={height + 1}
                y2={height + 1}
                stroke="var(--line-control)"
              />
              {most <= mostSquares ? (
                Array.from({ length: postings }, (_, place) => (
                  <rect
                    key={place}
                    x={x}
                    width={`${width * 0.5}%`}
                    y={height - (place + 1) * 12}
                    height="10"
                    rx="1.5"
                    fill={place < filled ? 'var(--data)' : 'none'}
                    stroke="var(--data)"
                  />
                ))
              ) : (
                <>
                  <rect
                    x={x}
                    width={`${width * 0.5}%`}
                    y={height - postings * unit}
                    height={postings * unit}
                    fill="none"
                    stroke="var(--data)"
                  />
                  <rect
                    x={x}
                    width={`${width * 0.5}%`}
                    y={height - filled * unit}
                    height={filled * unit}
                    fill="var(--data)"
                  />
                </>
              )}
            </g>
          );
        })}
        {first && (
          <text x="0" y={height + 18} fill="var(--ink-2)">
            {shortDay(language, first.monday)}
          </text>
        )}
        <text x="100%" y={height + 18} text-anchor="end" fill="var(--ink-2)">
          {t('ledgerThisWeek')}
        </text>
      </svg>
    </TablePart>
  );
}
