import type { ComponentChildren } from 'preact';
import type { Settings } from '../../domain/settings/settings.ts';
import { useLanguage } from '../language/translate.ts';

/** The outermost element of an extension page: design, theme, language and direction. */
export function SurfaceRoot({
  name,
  theme,
  children,
}: {
  /** Class of the surface: `popup`, `workspace`, `options`. */
  name: string;
  theme: Settings['theme'];
  children: ComponentChildren;
}) {
  const { locale, direction } = useLanguage();
  return (
    <div class={`waypost ${name}${theme === 'system' ? '' : ` theme-${theme}`}`} lang={locale} dir={direction}>
      {children}
    </div>
  );
}
