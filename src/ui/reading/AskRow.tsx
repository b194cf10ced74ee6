import { useId } from 'preact/hooks';
import type { CoveredAsk } from '../../domain/coverage/coverage.ts';
import type { Strength } from '../../domain/matching/reading.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { toggleAsk } from '../../state/reading-actions.ts';
import { Flag } from '../components/Flag.tsx';
import { type MessageKey, useLanguage } from '../language/translate.ts';
import { AskDetail } from './AskDetail.tsx';
import { evidenceText } from './quote.ts';

export const strengthKeys: Record<Strength, MessageKey> = {
  required: 'readingRequired',
  preferred: 'readingPreferred',
  duty: 'readingDuty',
};

export const stateKeys = {
  met: 'readingMet',
  planned: 'readingPlanned',
  beyond: 'readingBeyond',
} as const;

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
        onClick={() => void toggleAsk(state, ask.skillId, evidence)}
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
        {evidence && <span class="ask-words small faint">“{evidenceText(page.posting, evidence)}”</span>}
        {weeks && <span class="ask-weeks small quiet figures">{t('readingWk', [weekRange(weeks)])}</span>}
      </button>
      <div id={id} hidden={!open}>
        {open && <AskDetail state={state} page={page} covered={covered} />}
      </div>
    </li>
  );
}

/** "11–13", or "1" where both ends meet. */
export function weekRange([first, last]: [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}
