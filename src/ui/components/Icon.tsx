import { type IconName, iconPaths } from './icon-paths.ts';

const filled: ReadonlySet<IconName> = new Set<IconName>(['more', 'saved']);
/** Icons that point along the reading direction. */
const turning: ReadonlySet<IconName> = new Set<IconName>(['chevron-start', 'chevron-end', 'open-outside']);

/** An interface icon, 16 px, in the text's colour; decoration unless `label` names it. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  return (
    <svg
      class={turning.has(name) ? 'turns' : undefined}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill={filled.has(name) ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
