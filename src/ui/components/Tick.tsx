import type { ComponentChildren } from 'preact';

/** A box to tick with its words; the whole row is the target. */
export function Tick({
  ticked,
  lang,
  disabled = false,
  onTick,
  children,
}: {
  ticked: boolean;
  /** Language of the words where it is not the surface's. */
  lang?: string | undefined;
  disabled?: boolean;
  onTick: (ticked: boolean) => void;
  children: ComponentChildren;
}) {
  return (
    <label class="tick-row">
      <input
        type="checkbox"
        class="box"
        checked={ticked}
        disabled={disabled}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span lang={lang}>{children}</span>
    </label>
  );
}
