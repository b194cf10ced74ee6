import type { ComponentChildren } from 'preact';

/** A calm note with at most one action. */
export function Notice({
  title,
  children,
  action,
  tone = 'plain',
}: {
  title?: string;
  children?: ComponentChildren;
  action?: ComponentChildren;
  tone?: 'plain' | 'brick';
}) {
  return (
    <div class={tone === 'brick' ? 'notice brick' : 'notice'}>
      <div>
        {title && <p class="strong">{title}</p>}
        {children}
      </div>
      {action}
    </div>
  );
}
