import type { CoveredAsk } from '../domain/coverage/coverage.ts';
import type { Correction, Evidence } from '../domain/matching/reading.ts';
import type { Done, ReadingState } from './reading.ts';

/** Opens or closes an ask; opening one scrolls to its strongest sentence, and remembers where the text has gone. */
export async function toggleAsk(state: ReadingState, skillId: string, evidence: Evidence | undefined): Promise<void> {
  const opens = state.openAsk.value !== skillId;
  state.openAsk.value = opens ? skillId : null;
  state.gone.value = null;
  if (!opens || !evidence) return;
  const shown = await state.ports.showEvidence(evidence);
  if (!shown && state.openAsk.value === skillId) state.gone.value = skillId;
}

/** "I have this", or taking it back. */
export async function setHave(state: ReadingState, { ask, label }: CoveredAsk, have: boolean): Promise<void> {
  await state.ports.have(ask.skillId, have);
  done(state, have ? 'have' : 'have-not', label, () => state.ports.have(ask.skillId, !have));
}

/** "Not asked here": the strongest wording, in this posting. */
export async function notAsked(state: ReadingState, { ask, label }: CoveredAsk): Promise<void> {
  const page = state.page.value;
  if (page.kind !== 'read') return;
  const correction: Correction = {
    kind: 'not-asked',
    skillId: ask.skillId,
    postingKey: page.postingKey,
    phrase: '',
  };
  state.openAsk.value = null;
  await state.ports.correct(correction);
  done(state, 'not-asked', label, () => state.ports.undoCorrection(correction));
}

/** "Missed: this sentence asks for …". */
export async function missed(state: ReadingState, skillId: string, phrase: string): Promise<void> {
  const page = state.page.value;
  if (page.kind !== 'read') return;
  const correction: Correction = { kind: 'asked', skillId, postingKey: page.postingKey, phrase };
  await state.ports.correct(correction);
  const label = state.roadmap.skills.find(({ id }) => id === skillId)?.label ?? skillId;
  done(state, 'missed', label, () => state.ports.undoCorrection(correction));
}

/** Keeps the posting and says how it went; a refusal carries its reason. */
export async function save(state: ReadingState): Promise<void> {
  const answer = await state.ports.save();
  done(state, answer.ok ? 'saved' : 'save-refused', answer.ok ? '' : answer.reason, null);
}

/** Hides the in-page sidebar, with undo. */
export async function hide(state: ReadingState, scope: 'posting' | 'site' | 'always'): Promise<void> {
  await state.ports.hide(scope);
  done(state, 'hidden', '', () => state.ports.unhide(scope));
}

/** Marks all evidence in the page, or none. */
export async function toggleAllEvidence(state: ReadingState): Promise<void> {
  state.allEvidence.value = !state.allEvidence.value;
  await state.ports.showAllEvidence(state.allEvidence.value);
}

/** Takes back what was just done. */
export async function undo(state: ReadingState): Promise<void> {
  const last = state.done.value;
  state.done.value = null;
  await last?.undo?.();
}

function done(state: ReadingState, kind: Done['kind'], subject: string, back: Done['undo']): void {
  state.done.value = { kind, subject, undo: back };
}
