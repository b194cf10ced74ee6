import type { Way } from './way.ts';

/** The line that closes every header: the weeks of the roadmap, done and this week. Decoration, 3 px. */
export function WayLine({ way }: { way: Way }) {
  return (
    <div class="way-line" aria-hidden>
      {way.phases.map(({ title, weeks }) => (
        <span key={title} style={{ flexGrow: weeks.length }}>
          {weeks.map(({ week, done }) => (
            <i key={week} class={done ? 'done' : week === way.now ? 'now' : undefined} />
          ))}
        </span>
      ))}
    </div>
  );
}
