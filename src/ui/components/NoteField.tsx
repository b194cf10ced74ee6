import { useId } from 'preact/hooks';
import { useDraft } from './use-draft.ts';

/** A note of the reader's own, kept while it is written. */
export function NoteField({
  label,
  note,
  rows = 3,
  onKeep,
}: {
  label: string;
  note: string;
  rows?: number;
  onKeep: (note: string) => void;
}) {
  const id = useId();
  const { text, onInput, onLeave } = useDraft(note, onKeep);
  return (
    <div class="own-field">
      <label for={id} class="strong">
        {label}
      </label>
      <textarea
        id={id}
        class="text-field"
        rows={rows}
        maxLength={100_000}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
