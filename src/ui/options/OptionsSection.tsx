import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of the settings: its name and note at the side where there is room, its controls beside them. */
export function OptionsSection({
  title,
  note,
  children,
}: {
  title: string;
  note?: string;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="settings-part" aria-labelledby={id}>
      <div class="settings-words">
        <h2 id={id} class="strong">
          {title}
        </h2>
        {note && <p class="small quiet">{note}</p>}
      </div>
      <div class="settings-controls">{children}</div>
    </section>
  );
}
