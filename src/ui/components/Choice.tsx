import { useId } from 'preact/hooks';
import { type MessageKey, useLanguage } from '../language/translate.ts';

/** A field with a few words to choose from; its name is spoken. */
export function Choice<Value extends string>({
  label,
  choices,
  value,
  onChoose,
}: {
  label: string;
  choices: Record<Value, MessageKey>;
  value: Value;
  onChoose: (value: Value) => void;
}) {
  const { t } = useLanguage();
  const id = useId();
  const values = Object.keys(choices) as Value[];
  return (
    <>
      <label for={id} class="spoken">
        {label}
      </label>
      <select
        id={id}
        class="text-field"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = values.find((one) => one === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {t(choices[one])}
          </option>
        ))}
      </select>
    </>
  );
}
