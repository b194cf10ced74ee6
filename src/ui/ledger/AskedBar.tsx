import type { AskState } from '../../domain/coverage/coverage.ts';

/** Up to here one square is one posting. */
const mostSquares = 20;
const paints: Record<AskState, { fill: string; stroke: string; dash?: string }> = {
  met: { fill: 'var(--spruce)', stroke: 'var(--spruce)' },
  planned: { fill: 'var(--way)', stroke: 'var(--way-line)' },
  beyond: { fill: 'var(--beyond-tint)', stroke: 'var(--beyond)', dash: '2.5 1.5' },
};

/** How many of the postings ask for a skill: squares up to 20 of them, above that one bar with a line at each tenth. Decoration: the count stands beside it. */
export function AskedBar({ count, of, state }: { count: number; of: number; state: AskState }) {
  const { fill, stroke, dash } = paints[state];
  if (of > mostSquares) {
    return (
      <svg class="asked-bar turns" width="100%" height="14" aria-hidden>
        {Array.from({ length: 9 }, (_, at) => `${(at + 1) * 10}%`).map((x) => (
          <line key={x} x1={x} x2={x} y2="14" stroke="var(--line)" />
        ))}
        <rect
          x="0.5"
          y="2"
          height="10"
          rx="2"
          width={`${Math.max(0.5, (count / of) * 99)}%`}
          fill={fill}
          stroke={stroke}
          stroke-dasharray={dash}
        />
      </svg>
    );
  }
  return (
    <svg class="asked-bar turns" width="100%" height="14" aria-hidden>
      {Array.from({ length: of }, (_, at) => (
        <svg key={at} x={`${(at / mostSquares) * 100 * (mostSquares / Math.max(of, 11))}%`} width="15" height="14">
          {at < count ? (
            <rect x="0.5" y="1" width="13" height="12" rx="1.5" fill={fill} stroke={stroke} stroke-dasharray={dash} />
          ) : (
            <rect x="6" y="6" width="3" height="2" fill="var(--rail)" />
          )}
        </svg>
      ))}
    </svg>
  );
}
