import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One of several choices, with a note below its name. */
export function Radio({
  name,
  chosen,
  note,
  onChoose,
  children,
}: {
  /** Name of the group inside its form or page. */
  name: string;
  chosen: boolean;
  note?: string;
  onChoose: () => void;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="radio-row">
      <input
        id={id}
        type="radio"
        class="dot"
        name={name}
        checked={chosen}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={onChoose}
      />
      <div>
        <label for={id}>{children}</label>
        {note && (
          <p id={`${id}-note`} class="small faint">
            {note}
          </p>
        )}
      </div>
    </div>
  );
}
