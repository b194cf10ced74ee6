import type { Settings } from './settings.ts';

/** Settings to change; what is left out stays. Boards and layouts are changed key by key. */
export type SettingsChange = Partial<Omit<Settings, 'version'>>;

/** The settings after a change. Pure. */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  return {
    ...settings,
    ...change,
    boards: { ...settings.boards, ...change.boards },
    layouts: { ...settings.layouts, ...change.layouts },
  };
}
