import { useId } from 'preact/hooks';
import type { CoveredAsk } from '../../domain/coverage/coverage.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Flag } from '../components/Flag.tsx';
import { useLanguage } from '../language/translate.ts';
import { AskDetail } from './AskDetail.tsx';
import { stateKeys, strengthKeys, weekRange } from './ask-words.ts';
import { MarkedText } from './MarkedText.tsx';
import { rowPieces } from './quote.ts';

/** One ask: flag, skill, strength; the evidence itself and the weeks. Opens to its sentence. */
export function AskRow({ state, page, covered }: { state: ReadingState; page: CoveredPage; covered: CoveredAsk }) {
  const { t } = useLanguage();
  const id = useId();
  const { ask, label, weeks } = covered;
  const [evidence] = ask.evidence;
  const open = state.openAsk.value === ask.skillId;
  const hint = (on: boolean) => void state.ports.hintEvidence(on && evidence ? evidence : null);
  return (
    <li class={open ? 'ask open' : 'ask'}>
      <button
        type="button"
        class="ask-row"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => void state.actions.toggleAsk(ask.skillId, evidence)}
        onPointerEnter={() => hint(true)}
        onPointerLeave={() => hint(false)}
        onFocus={() => hint(true)}
        onBlur={() => hint(false)}
      >
        <Flag state={covered.state} label={t(stateKeys[covered.state])} />
        <span class="ask-name">{label}</span>
        <span class={ask.strength === 'required' ? 'ask-strength' : 'ask-strength faint'}>
          {t(strengthKeys[ask.strength])}
        </span>
        {evidence && !open && (
          <q class="ask-words small faint" lang={page.posting.lang ?? undefined} dir="auto">
            <MarkedText pieces={rowPieces(page.posting, evidence)} />
          </q>
        )}
        {weeks && !open && <span class="ask-weeks small quiet figures">{t('readingWk', [weekRange(weeks)])}</span>}
      </button>
      <div id={id} hidden={!open}>
        {open && <AskDetail state={state} page={page} covered={covered} />}
      </div>
    </li>
  );
}
