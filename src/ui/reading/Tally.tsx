import type { AskState } from '../../domain/coverage/coverage.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Flag } from '../components/Flag.tsx';
import { useLanguage } from '../language/translate.ts';
import { stateKeys } from './AskRow.tsx';

const states: AskState[] = ['met', 'planned', 'beyond'];

/** A count one can count: one flag per ask, up to seven in a column. In the page flags only, each column named but not written. */
export function Tally({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const { t } = useLanguage();
  const { counts } = page.coverage;
  if (page.coverage.asks.length === 0) return null;
  const flags = (kind: AskState) => Array.from({ length: counts[kind] }, (_, index) => `${kind}-${index}`);
  if (state.ports.surface === 'page') {
    return (
      <div
        class="tally flags-only"
        role="img"
        aria-label={states.map((kind) => `${counts[kind]} ${t(stateKeys[kind])}`).join(', ')}
      >
        {states.flatMap((kind) => flags(kind).map((key) => <Flag key={key} state={kind} size={12} />))}
      </div>
    );
  }
  const drawn = states.every((kind) => counts[kind] <= 7);
  return (
    <div class="tally">
      {states.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={state.filter.value === kind}
          onClick={() => {
            state.filter.value = state.filter.value === kind ? null : kind;
          }}
        >
          <b class="figures">{counts[kind]}</b> <span class="quiet">{t(stateKeys[kind])}</span>
          {drawn && (
            <span class="tally-flags">
              {flags(kind).map((key) => (
                <Flag key={key} state={kind} size={12} />
              ))}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
