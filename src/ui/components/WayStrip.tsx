import type { AskState } from '../../domain/coverage/coverage.ts';
import { useLanguage } from '../language/translate.ts';
import { paints } from './Flag.tsx';
import type { Way } from './way.ts';

/** An ask on the way; `weeks` null: beyond the roadmap. */
export interface WayMark {
  key: string;
  state: AskState;
  weeks: [number, number] | null;
  /** Its line of the text equivalent: "Week 11–13: Planning experiments and pilots, required, planned". */
  label: string;
}

/** Pennants drawn at one week and beyond the roadmap; the text equivalent names them all. */
const mostLevels = 2;
const mostBeyond = 3;

/** Where a posting's asks fall on the weeks of the roadmap: one drawn picture whose name says it in words. */
export function WayStrip({ way, marks }: { way: Way; marks: WayMark[] }) {
  const { t } = useLanguage();
  const beyond = marks.filter(({ weeks }) => weeks === null);
  const asked = (week: number) =>
    marks.some(({ state, weeks }) => state === 'planned' && weeks && weeks[0] <= week && week <= weeks[1]);
  const startingAt = (week: number) => marks.filter(({ weeks }) => weeks?.[0] === week).map(({ state }) => state);
  const high = way.phases.some(({ weeks }) => weeks.some(({ week }) => startingAt(week).length > 1));
  return (
    <div
      class={high ? 'way-strip high' : 'way-strip'}
      role="img"
      aria-label={marks.map(({ label }) => label).join('; ') || t('readingWayEmpty')}
    >
      {way.phases.map(({ title, short, weeks }) => (
        <div key={title} class="phase" style={{ flexGrow: weeks.length }}>
          <div class="weeks">
            {weeks.map(({ week, done }) => (
              <div key={week} class={weekLook(done, asked(week), week === way.now)}>
                <Pole states={startingAt(week)} />
                <span class="cell" />
              </div>
            ))}
          </div>
          <div class="names">
            <bdi>
              {weeks[0]?.week}–{weeks.at(-1)?.week}
            </bdi>
            <div class="phase-name">{short ?? title}</div>
          </div>
        </div>
      ))}
      {beyond.length > 0 && (
        <div class="beyond-end">
          <div class="poles">
            {beyond.slice(0, mostBeyond).map(({ key }) => (
              <Pole key={key} states={['beyond']} />
            ))}
          </div>
          <span class="cell" />
          <div class="names">{t('readingBeyondShort')}</div>
        </div>
      )}
    </div>
  );
}

function weekLook(done: boolean, asked: boolean, now: boolean): string {
  return `week${done ? ' done' : asked ? ' asked' : ''}${now ? ' now' : ''}`;
}

/** The asks that start in one week: pennants on one pole, the second below the first. */
function Pole({ states }: { states: AskState[] }) {
  const [first] = states;
  if (!first) return null;
  const tall = Math.min(states.length, mostLevels) * 9 + 11;
  return (
    <svg class="pole turns" width="11" height={tall} viewBox={`0 0 11 ${tall}`} fill="none" aria-hidden>
      <path d={`M1 .8V${tall}`} stroke={paints[first].line} stroke-width="1.4" />
      {states.slice(0, mostLevels).map((state, level) => (
        <path
          key={level}
          d={`M1 ${level * 9 + 0.8}h5.4l3.5 3.5-3.5 3.5H1z`}
          fill={paints[state].fill}
          stroke={paints[state].line}
          stroke-width="1.1"
          stroke-linejoin="round"
          stroke-dasharray={paints[state].dash}
        />
      ))}
    </svg>
  );
}
