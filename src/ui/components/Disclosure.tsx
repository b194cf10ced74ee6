import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** A heading that opens what is below it. */
export function Disclosure({
  label,
  open: openAtFirst = false,
  children,
}: {
  label: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}) {
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <div class="disclosure">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}
        <Icon name={open ? 'chevron-up' : 'chevron-down'} />
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
