import type { CoveredAsk } from '../domain/coverage/coverage.ts';
import { wordingOf } from '../domain/matching/evidence-text.ts';
import type { Correction, Evidence } from '../domain/matching/reading.ts';
import type { BoardChoice } from './guide-ports.ts';
import type { Done, ReadingState } from './reading.ts';
import type { HideScope } from './reading-ports.ts';

/** What a reader can do with a reading. Bound to one state; components call nothing else. */
export interface ReadingActions {
  /** Opens or closes an ask; opening one scrolls to its strongest sentence, and remembers where the text has gone. */
  toggleAsk(skillId: string, evidence: Evidence | undefined): Promise<void>;
  /** "I have this", or taking it back. */
  setHave(covered: CoveredAsk, have: boolean): Promise<void>;
  /** "Not asked here": in this posting, nor by the same words in later ones. */
  notAsked(covered: CoveredAsk): Promise<void>;
  /** "Missed: this sentence asks for …"; the wording counts in later postings too. */
  missed(skillId: string, phrase: string): Promise<void>;
  /** Takes back a correction that was made earlier. */
  takeBack(correction: Correction): Promise<void>;
  /** Keeps the posting and says how it went; a refusal carries its reason. */
  save(): Promise<void>;
  /** Opens the browser's panel, or says which keys do where a click cannot. */
  openPanel(): Promise<void>;
  /** Shows the readings of a board in its pages, with undo. */
  showInPage(board: BoardChoice): Promise<void>;
  /** Hides the in-page sidebar, with undo. */
  hide(scope: HideScope): Promise<void>;
  /** Marks all evidence in the page, or none. */
  toggleAllEvidence(): Promise<void>;
  /** Takes back what was just done. */
  undo(): Promise<void>;
  /** Loads the terms to explain, once. */
  loadTerms(): Promise<void>;
}

/** The actions of one state; `state` answers it, since the state holds its actions. */
export function readingActions(state: () => ReadingState): ReadingActions {
  const done = (kind: Done['kind'], subject: string, undo: Done['undo']) => {
    state().done.value = { kind, subject, undo };
  };
  const labelOf = (skillId: string) => state().roadmap.skills.find(({ id }) => id === skillId)?.label ?? skillId;
  /** Says the same of each phrase; undone as one. */
  const correct = async (kind: Correction['kind'], skillId: string, phrases: readonly string[]) => {
    const { page, ports } = state();
    if (page.value.kind !== 'read') return;
    const { postingKey } = page.value;
    const corrections = phrases.map((phrase): Correction => ({ kind, skillId, postingKey, phrase }));
    for (const one of corrections) await ports.correct(one);
    done(kind === 'asked' ? 'missed' : 'not-asked', labelOf(skillId), async () => {
      for (const one of corrections) await ports.undoCorrection(one);
    });
  };

  return {
    async toggleAsk(skillId, evidence) {
      const { openAsk, gone, ports } = state();
      const opens = openAsk.value !== skillId;
      openAsk.value = opens ? skillId : null;
      gone.value = null;
      if (!opens || !evidence) return;
      const shown = await ports.showEvidence(evidence);
      if (!shown && openAsk.value === skillId) gone.value = skillId;
    },
    async setHave({ ask, label }, have) {
      const { ports } = state();
      await ports.have(ask.skillId, have);
      done(have ? 'have' : 'have-not', label, () => ports.have(ask.skillId, !have));
    },
    notAsked: async ({ ask }) => {
      const { page, openAsk } = state();
      if (page.value.kind !== 'read') return;
      const { posting } = page.value;
      openAsk.value = null;
      await correct('not-asked', ask.skillId, [...new Set(ask.evidence.map((one) => wordingOf(posting, one)))]);
    },
    missed: (skillId, phrase) => correct('asked', skillId, [phrase]),
    async takeBack(correction) {
      const { ports } = state();
      await ports.undoCorrection(correction);
      done('taken-back', labelOf(correction.skillId), () => ports.correct(correction));
    },
    async save() {
      const { ports, saved } = state();
      const answer = await ports.save();
      saved.value = answer.ok;
      done(answer.ok ? 'saved' : 'save-refused', answer.ok ? '' : answer.reason, null);
    },
    async openPanel() {
      const { panelKeys = null, openPanel } = state().ports;
      if (panelKeys === null) await openPanel?.();
      else done('panel-keys', panelKeys, null);
    },
    async showInPage({ id, name }) {
      const { ports, settings } = state();
      const before = settings.value.boards[id] ?? 'panel';
      await ports.showBoard?.(id, 'in-page');
      done('in-page', name, async () => ports.showBoard?.(id, before));
    },
    async hide(scope) {
      const { ports } = state();
      await ports.hide(scope);
      done('hidden', scope, () => ports.unhide(scope));
    },
    async toggleAllEvidence() {
      const { allEvidence, ports } = state();
      allEvidence.value = !allEvidence.value;
      await ports.showAllEvidence(allEvidence.value);
    },
    async loadTerms() {
      const { ports, terms } = state();
      if (terms.value.length === 0) terms.value = (await ports.loadTerms?.()) ?? [];
    },
    async undo() {
      const { done: last } = state();
      const back = last.value?.undo;
      last.value = null;
      await back?.();
    },
  };
}
