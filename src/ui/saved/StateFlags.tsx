import type { AskState, Coverage } from '../../domain/coverage/coverage.ts';
import { Flag } from '../components/Flag.tsx';
import { useLanguage } from '../language/translate.ts';

const states: AskState[] = ['met', 'planned', 'beyond'];
/** Flags of one state that are drawn; above that the number alone stands. */
const mostFlags = 7;

/** How many asks are met, planned and beyond: one small flag each, or numbers where there are many. */
export function StateFlags({ counts }: { counts: Coverage['counts'] }) {
  const { t } = useLanguage();
  const many = states.some((state) => counts[state] > mostFlags);
  const label = t('savedFlags', [counts.met, counts.planned, counts.beyond]);
  return (
    <span class="state-flags small figures" role="img" aria-label={label}>
      {states.map((state) =>
        counts[state] === 0 ? null : (
          <span key={state}>
            {many && counts[state]}
            {Array.from({ length: many ? 1 : counts[state] }, (_, at) => (
              <Flag key={at} state={state} size={12} />
            ))}
          </span>
        ),
      )}
    </span>
  );
}
