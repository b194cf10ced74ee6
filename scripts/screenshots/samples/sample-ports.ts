import type { PageState } from '../../../src/domain/posting/page-state.ts';
import type { Progress } from '../../../src/domain/progress/progress.ts';
import { defaultSettings, type Settings } from '../../../src/domain/settings/settings.ts';
import type { ReadingPorts, Surface, Watched } from '../../../src/state/reading-ports.ts';

/** A value that never changes. */
export const fixed = <Value>(value: Value): Watched<Value> => ({ get: async () => value, watch: () => undefined });
const nothing = async () => undefined;

/** Ports over fixed values: what is asked of the outside is granted and changes nothing. */
export function samplePorts(
  surface: Surface,
  page: PageState,
  progress: Progress,
  settings: Partial<Settings> = {},
): ReadingPorts {
  return {
    surface,
    page: fixed(page),
    progress: fixed(progress),
    settings: fixed({ ...defaultSettings, ...settings }),
    demand: fixed({ postings: 11, asked: { 'data-literacy': 7, 'model-evaluation': 5 }, pay: [] }),
    readNow: nothing,
    showEvidence: async () => true,
    hintEvidence: nothing,
    showAllEvidence: nothing,
    have: nothing,
    correct: nothing,
    undoCorrection: nothing,
    save: async () => ({ ok: true }),
    open: nothing,
    hide: nothing,
    unhide: nothing,
    layout: nothing,
    close: () => undefined,
    reload: () => undefined,
    requestAccess: async () => true,
    today: () => '2026-11-25',
  };
}
