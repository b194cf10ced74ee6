import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './icon-paths.ts';
import { moveFocus } from './move-focus.ts';

export interface MenuItem {
  label: string;
  run: () => void;
}

/** A menu button: arrows move, Esc closes and gives the focus back, leaving closes. */
export function Menu({ label, icon = 'more', items }: { label: string; icon?: IconName; items: MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const buttons = () => [...(place.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];
  const close = () => {
    setOpen(false);
    place.current?.querySelector<HTMLButtonElement>('[aria-haspopup]')?.focus();
  };
  useEffect(() => {
    if (open) place.current?.querySelector<HTMLButtonElement>('[role=menuitem]')?.focus();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
      return;
    }
    const all = buttons();
    const to = moveFocus(event.key, all.indexOf(event.target as HTMLButtonElement), all.length);
    if (to === null) return;
    event.preventDefault();
    all[to]?.focus();
  };
  const onFocusOut = (event: FocusEvent) => {
    if (!place.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and of the items it opens.
    <div class="menu-place" ref={place} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <IconButton icon={icon} label={label} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <div class="menu" role="menu" aria-label={label}>
          {items.map(({ label: name, run }) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                run();
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
