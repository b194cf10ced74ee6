import type { Way } from '../components/way.ts';

/** The weeks of the roadmap by phase, done and now, as one drawn picture; `label` says it in words. */
export function WeekStrip({ way, label }: { way: Way; label: string }) {
  return (
    <div class="way-strip week-strip" role="img" aria-label={label}>
      {way.phases.map(({ title, weeks }) => (
        <div key={title} class="phase" style={{ flex: `${weeks.length} 1 0` }}>
          <div class="weeks">
            {weeks.map(({ week, done }) => (
              <div key={week} class={`week${done ? ' done' : ''}${week === way.now ? ' now' : ''}`}>
                <span class="cell" />
              </div>
            ))}
          </div>
          <div class="names figures">
            <bdi>
              {weeks[0]?.week}–{weeks.at(-1)?.week}
            </bdi>
          </div>
        </div>
      ))}
    </div>
  );
}
