import type { ComponentChildren } from 'preact';
import { isGuidePlace, toPlace } from '../../domain/guide/place.ts';
import { toFragment } from './fragment.ts';
import { useGuide } from './guide-scene.ts';

/** A link to a place. In the popup a place outside the guide, or a click with Ctrl or ⌘, opens the full tab. */
export function GuideLink({
  to,
  look = 'link',
  label,
  children,
}: {
  to: string;
  /** Class: `link` in lists, `link underlined` in running text. */
  look?: string;
  /** Spoken name where the children alone say too little. */
  label?: string;
  children: ComponentChildren;
}) {
  const { state, surface, lang } = useGuide();
  const onClick = (event: MouseEvent) => {
    const aside = event.ctrlKey || event.metaKey || event.shiftKey;
    if (surface === 'workspace' && aside) return;
    event.preventDefault();
    if (surface === 'popup' && (aside || !isGuidePlace(toPlace(to)))) void state.ports.openInTab(to);
    else state.go(to);
  };
  return (
    <a class={look} href={toFragment(to)} aria-label={label} lang={label ? undefined : lang} onClick={onClick}>
      {children}
    </a>
  );
}
