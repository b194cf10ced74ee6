import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'icon' | 'size'> {
  class?: string;
  kind?: 'primary' | 'secondary' | 'quiet';
  /** 28 px instead of 32, for use inside a row. */
  small?: boolean;
  icon?: IconName;
  children: ComponentChildren;
}

/** A button with a word on it. One primary button per surface, or none. */
export function Button({ kind = 'secondary', small = false, icon, class: own, children, ...rest }: ButtonProps) {
  const look = kind === 'primary' ? ' primary' : kind === 'quiet' ? ' quiet-button' : '';
  return (
    <button type="button" {...rest} class={`button${look}${small ? ' small-button' : ''}${own ? ` ${own}` : ''}`}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
