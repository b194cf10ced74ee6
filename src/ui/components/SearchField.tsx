import type { Ref } from 'preact';
import { Icon } from './Icon.tsx';

export interface SearchFieldProps {
  /** Its name, spoken and shown while it is empty. */
  label: string;
  value: string;
  /** Drawn at the end: the key that leads here or away. */
  keyHint?: string;
  field?: Ref<HTMLInputElement>;
  /** Set where arrows move through a list below while the field keeps the focus. */
  list?: { id: string; open: boolean; active: string | undefined };
  onInput: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A field to look something up. */
export function SearchField({ label, value, keyHint, field, list, onInput, onKeyDown }: SearchFieldProps) {
  const combobox = list && {
    role: 'combobox' as const,
    'aria-autocomplete': 'list' as const,
    'aria-expanded': list.open,
    'aria-controls': list.id,
    'aria-activedescendant': list.active,
  };
  return (
    <div class="search-field">
      <Icon name="search" />
      <input
        ref={field ?? null}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        spellcheck={false}
        autoComplete="off"
        {...combobox}
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {keyHint && (
        <kbd class="kbd" aria-hidden>
          {keyHint}
        </kbd>
      )}
    </div>
  );
}
