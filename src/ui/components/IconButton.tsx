import type { ButtonHTMLAttributes } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label'> {
  icon: IconName;
  /** Its name, spoken and shown under the pointer. */
  label: string;
}

/** A button of 32 px with an icon and a spoken name. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} class="icon-button" aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
