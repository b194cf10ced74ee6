import type { AskState } from '../../domain/coverage/coverage.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Flag } from '../components/Flag.tsx';
import { useLanguage } from '../language/translate.ts';
import { askStates, inStates, stateKeys } from './ask-words.ts';

/** Flags that a column draws; where any column has more, all show numbers only. */
const mostFlags = 7;

/** A count one can count: one flag per ask. Each number is a filter; in the page flags only, named but not written. */
export function Tally({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const language = useLanguage();
  const { counts } = page.coverage;
  if (page.coverage.asks.length === 0) return null;
  const flags = (kind: AskState) => (
    <span class="tally-flags">
      {Array.from({ length: counts[kind] }, (_, index) => (
        <Flag key={index} state={kind} size={12} />
      ))}
    </span>
  );
  if (state.ports.surface === 'page') {
    return (
      <div class="tally flags-only" role="img" aria-label={inStates(language, page)}>
        {askStates.map((kind) => counts[kind] > 0 && flags(kind))}
      </div>
    );
  }
  const drawn = askStates.every((kind) => counts[kind] <= mostFlags);
  return (
    <div class="tally">
      {askStates.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={state.filter.value === kind}
          onClick={() => {
            state.filter.value = state.filter.value === kind ? null : kind;
          }}
        >
          <b class="figures">{counts[kind]}</b> <span class="quiet">{language.t(stateKeys[kind])}</span>
          {drawn && flags(kind)}
        </button>
      ))}
    </div>
  );
}
