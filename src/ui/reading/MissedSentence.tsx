import { useState } from 'preact/hooks';
import type { ReadingState } from '../../state/reading.ts';
import { useLanguage } from '../language/translate.ts';

/** Most letters of a sentence that a correction keeps: as many as `correction` takes. */
const longestPhrase = 600;

/** "Missed: this sentence asks for …": a choice of skills that opens on demand; no text is typed. */
export function MissedSentence({ state, sentence }: { state: ReadingState; sentence: string }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button type="button" class="link small missed" onClick={() => setOpen(true)}>
        {t('readingMissed')}
      </button>
    );
  }
  return (
    <select
      class="field small"
      autofocus
      aria-label={t('readingMissed')}
      onChange={({ currentTarget }) => {
        setOpen(false);
        if (currentTarget.value)
          void state.actions.missed(currentTarget.value, sentence.trim().slice(0, longestPhrase));
      }}
    >
      <option value="">{t('readingMissedChoose')}</option>
      {state.roadmap.skills.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
