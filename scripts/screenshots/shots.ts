import type { Look, StageNames } from './camera.ts';
import type { Shown } from './stage.tsx';

/** One picture of the table. */
export interface Shot {
  /** Row of the table. */
  row: string;
  /** Column of the table. */
  column: string;
  shown: Shown;
  look: Look;
  /** Takes the full height instead of the window. */
  whole: boolean;
}

const themes = ['light', 'dark'] as const;
const panel: Look = { width: 360, height: 640 };
const popup: Look = { width: 400, height: 600 };
const edge: Look = { width: 400, height: 300 };
const window: Look = { width: 1280, height: 860 };

/** Looks a person may need, shown on the clear match with an open ask. */
const adaptations: [name: string, look: Partial<Look>][] = [
  ['320 px', { width: 320 }],
  ['280 px', { width: 280 }],
  ['200 % zoom', { width: 640, height: 430 }],
  ['forced colours', { forcedColours: true }],
  ['more contrast', { moreContrast: true }],
];

/** Pages of the guide that stand for all others where they are shown in another way. */
const guidePages = [
  'guide',
  'topic/p2-data',
  'portfolio/pf-playbook',
  'glossary',
  'comparison/cmp-product',
  'role/ai-product-manager',
  'pay',
  'search',
  'first run',
];

/** The popup under the same; zoomed in, the browser's bound for its window leaves this much. */
const guideAdaptations = adaptations.map(([name, look]): (typeof adaptations)[number] =>
  name === '200 % zoom' ? [name, { width: 400, height: 300 }] : [name, look],
);

/** Languages and directions of the guide's own words, by the state that has them. */
const guideWords: [name: string, state: string][] = [
  ['German', 'long words'],
  ['French', 'French'],
  ['right to left', 'right to left'],
];

/** What keys lead to in the sidebar, from its first control: the edge, all evidence, the menu, close, the first ask. */
const keyed: [name: string, keys: NonNullable<Look['keys']>][] = [
  ['focus on an ask', ['Tab', 'Tab', 'Tab', 'Tab', 'Tab']],
  ['menu open', ['Tab', 'Tab', 'Tab', 'Enter']],
  ['hidden for this posting', ['Tab', 'Tab', 'Tab', 'Enter', 'Enter']],
];

/** Every state on every surface in both themes, then the adaptations. */
export function shotsOf({ states, popupPlaces, workspacePlaces }: StageNames): Shot[] {
  const inThemes = (row: string, column: string, shown: Omit<Shown, 'theme'>, look: Look, whole: boolean): Shot[] =>
    themes.map((theme) => ({ row, column: `${column}, ${theme}`, shown: { ...shown, theme }, look, whole }));
  return [
    ...states.flatMap((state) => [
      ...inThemes(state, 'sidebar', { surface: 'sidebar', state }, window, false),
      ...inThemes(state, 'panel', { surface: 'panel', state }, panel, true),
      ...inThemes(state, 'tab', { surface: 'tab', state }, edge, false),
      ...inThemes(state, 'popup', { surface: 'popup', state }, popup, false),
    ]),
    ...inThemes(
      'sidebar, whole',
      'sidebar',
      { surface: 'sidebar', state: 'ask open' },
      { width: 720, height: 2100 },
      false,
    ),
    ...inThemes(
      'sheet under 480 px',
      'sidebar',
      { surface: 'sidebar', state: 'ask open' },
      { width: 400, height: 740 },
      false,
    ),
    ...['clear match', 'neighbour, title disagrees', 'reading failed'].flatMap((state) =>
      inThemes(state, 'tab under the pointer', { surface: 'tab', state }, { ...edge, pointer: [375, 105] }, false),
    ),
    ...keyed.flatMap(([name, keys]) =>
      inThemes(name, 'sidebar', { surface: 'sidebar', state: 'clear match' }, { ...window, keys }, false),
    ),
    ...popupPlaces.flatMap((place) =>
      inThemes(place, 'popup', { surface: 'popup', state: 'clear match', place }, popup, false),
    ),
    ...guidePages.flatMap((place) => [
      ...guideAdaptations.flatMap(([name, look]) =>
        inThemes(
          `${place}, ${name}`,
          'guide',
          { surface: 'popup', state: 'clear match', place },
          { ...popup, ...look },
          false,
        ),
      ),
      ...guideWords.flatMap(([name, state]) =>
        inThemes(`${place}, ${name}`, 'guide', { surface: 'popup', state, place }, popup, false),
      ),
    ]),
    ...workspacePlaces.flatMap((place) =>
      inThemes(place, 'full tab', { surface: 'workspace', state: 'clear match', place }, window, true),
    ),
    ...['saved', 'compare', 'ledger with many', 'plan with many', 'data'].flatMap((place) =>
      inThemes(
        `${place}, 320 px`,
        'full tab',
        { surface: 'workspace', state: 'clear match', place },
        { ...window, width: 320 },
        true,
      ),
    ),
    ...inThemes('settings', 'options', { surface: 'options', state: 'clear match' }, window, true),
    ...adaptations.flatMap(([name, look]) => [
      ...inThemes(name, 'panel', { surface: 'panel', state: 'ask open' }, { ...panel, ...look }, true),
      ...inThemes(name, 'sidebar', { surface: 'sidebar', state: 'ask open' }, { ...window, ...look }, false),
    ]),
  ];
}
