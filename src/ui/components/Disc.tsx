import type { TopicState } from '../../domain/progress/progress.ts';

/** The state of a topic as a shape: empty, half, checked. `label` is its spoken name; without one it is decoration. */
export function Disc({ state, label }: { state: TopicState; label?: string }) {
  return (
    <svg
      data-disc={state}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {state === 'done' ? (
        <>
          <circle cx="8" cy="8" r="6.2" fill="var(--spruce)" />
          <path d="M5.2 8.2l2 2L11 6.3" stroke="var(--on-spruce)" stroke-width="1.5" stroke-linecap="round" />
        </>
      ) : (
        <circle
          cx="8"
          cy="8"
          r="5.7"
          stroke={state === 'doing' ? 'var(--spruce)' : 'var(--line-control)'}
          stroke-width="1.3"
        />
      )}
      {state === 'doing' && <path d="M8 4.2a3.8 3.8 0 010 7.6z" fill="var(--spruce)" />}
    </svg>
  );
}
