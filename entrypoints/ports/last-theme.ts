import type { Settings } from '../../src/domain/settings/settings.ts';

type Theme = Settings['theme'];

const key = 'waypost-theme';

/**
 * The theme that this surface was last shown in, for what is painted before the settings are read: these come a
 * moment later and decide.
 */
export function lastTheme(): Theme {
  const kept = localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function keepTheme(theme: Theme): void {
  localStorage.setItem(key, theme);
}
