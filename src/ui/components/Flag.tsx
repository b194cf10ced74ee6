import type { AskState } from '../../domain/coverage/coverage.ts';

const banner = 'M3.6 2.2h6.2L14 6.2l-4.2 4H3.6z';
/** How each state is painted; shared with the strip, so that a state looks the same wherever it is drawn. */
export const paints: Record<AskState, { fill: string; line: string; dash?: string }> = {
  met: { fill: 'var(--spruce)', line: 'var(--spruce)' },
  planned: { fill: 'var(--way)', line: 'var(--way-line)' },
  beyond: { fill: 'none', line: 'var(--beyond)', dash: '2.2 1.5' },
};

/**
 * The state of an ask as a shape: check = met, plain = planned, dashed = beyond. `label` is its spoken name; without
 * one it is decoration. An accessible name, never text: a page can search text even in a closed shadow root.
 */
export function Flag({ state, label, size = 16 }: { state: AskState; label?: string; size?: 12 | 16 }) {
  const { fill, line, dash } = paints[state];
  return (
    <svg
      class="turns"
      data-flag={state}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke-linejoin="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d="M3.6 2.2V14.2" stroke={line} stroke-width="1.6" stroke-linecap="round" />
      <path d={banner} fill={fill} stroke={line} stroke-width="1.2" stroke-dasharray={dash} />
      {state === 'met' && size === 16 && (
        <path d="M5.7 6.3l1.7 1.7 3-3.3" stroke="var(--on-spruce)" stroke-width="1.4" stroke-linecap="round" />
      )}
    </svg>
  );
}
