import type { AskState } from '../../domain/coverage/coverage.ts';
import { useLanguage } from '../language/translate.ts';
import { Flag } from './Flag.tsx';
import type { Way } from './way.ts';

/** An ask on the way; `weeks` null: beyond the roadmap. */
export interface WayMark {
  key: string;
  state: AskState;
  weeks: [number, number] | null;
  /** Its line of the text equivalent: "Week 11–13: Planning experiments and pilots, required, planned". */
  label: string;
}

/** Where a posting's asks fall on the weeks of the roadmap: one drawn picture whose name says it in words. */
export function WayStrip({ way, marks, names = true }: { way: Way; marks: WayMark[]; names?: boolean }) {
  const { t } = useLanguage();
  const beyond = marks.filter(({ weeks }) => weeks === null);
  const asked = (week: number) =>
    marks.some(({ state, weeks }) => state === 'planned' && weeks && weeks[0] <= week && week <= weeks[1]);
  return (
    <div class="way-strip" role="img" aria-label={marks.map(({ label }) => label).join('; ') || t('readingWayEmpty')}>
      {way.phases.map(({ title, weeks }) => (
        <div key={title} class="phase" style={{ flex: `${weeks.length} 1 0` }}>
          <div class="weeks">
            {weeks.map(({ week, done }) => (
              <div
                key={week}
                class={`week${done ? ' done' : asked(week) ? ' asked' : ''}${week === way.now ? ' now' : ''}`}
              >
                <div class="flags">
                  {marks
                    .filter((mark) => mark.weeks?.[0] === week)
                    .slice(0, 2)
                    .map(({ key, state }) => (
                      <Flag key={key} state={state} />
                    ))}
                </div>
                <span class="cell" />
              </div>
            ))}
          </div>
          <div class="names">
            {weeks[0]?.week}–{weeks.at(-1)?.week}
            {names && <div class="phase-name">{title}</div>}
          </div>
        </div>
      ))}
      {beyond.length > 0 && (
        <div class="beyond-end">
          <div class="flags">
            {beyond.slice(0, 4).map(({ key }) => (
              <Flag key={key} state="beyond" size={12} />
            ))}
          </div>
          <span class="cell" />
          <div class="names">{t('readingBeyondShort')}</div>
        </div>
      )}
    </div>
  );
}
