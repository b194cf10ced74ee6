import type { Look } from '../camera.ts';
import { someSaved } from './guide-samples.ts';
import type { GuideShown } from './guide-stage.tsx';

/** One picture. */
export interface GuideShot {
  row: string;
  column: string;
  shown: GuideShown;
  look: Look;
  whole: boolean;
}

const popupPlaces = [
  'guide',
  'overview',
  'topic/p3-experiments',
  'skill/data-literacy',
  'skill/degree',
  'portfolio',
  'portfolio/pf-plan',
  'pay',
  'questions',
  'question/faq-method',
  'glossary',
  'term/pilot',
  'comparisons',
  'comparison/cmp-product',
  'roles',
  'role/ai-product-manager',
  'searches',
  'actions',
  'days',
  'whole',
  'welcome',
];
const workspacePlaces = [...popupPlaces, 'paste', 'saved', 'compare', 'settings'];
const small: Look = { width: 400, height: 600 };
const wide: Look = { width: 1280, height: 860 };
const themes = ['light', 'dark'] as const;

/** The place where the first kept samples stand side by side. */
function comparePlace(count: number): string {
  return `compare/${someSaved
    .slice(0, count)
    .map(({ key }) => encodeURIComponent(key))
    .join(' ')}`;
}

/** Every place in popup and full tab in both themes, the other tabs, German, and 320 px. */
export function guideShots(): GuideShot[] {
  const popup = (row: string, shown: Partial<GuideShown>, look = small, column = ''): GuideShot[] =>
    themes.map((theme) => ({
      row: `popup ${row}`,
      column: `${column || shown.locale || 'en'} ${theme}`,
      shown: { surface: 'popup', place: 'guide', theme, ...shown },
      look,
      whole: false,
    }));
  const full = (place: string, shown: Partial<GuideShown> = {}, look = wide, column = ''): GuideShot[] =>
    themes.map((theme) => ({
      row: `workspace ${place.startsWith('compare/') ? 'compare' : place}`,
      column: `${column || shown.locale || 'en'} ${theme}`,
      shown: { surface: 'workspace', place, theme, ...shown },
      look,
      // The whole guide is higher than a picture can be.
      whole: place !== 'whole',
    }));
  return [
    ...popupPlaces.flatMap((place) => popup(place, { place })),
    ...popupPlaces.flatMap((place) => popup(place, { place, locale: 'de' }, { width: 320, height: 600 }, '320 px de')),
    ...popup('first run', { fresh: true }),
    ...popup('search', { query: 'pilot' }),
    ...popup('search slip', { query: 'stakholder' }),
    ...popup('glossary of a posting', { place: 'glossary', posting: true }),
    ...popup('this page', { tab: 'page', posting: true }),
    ...popup('saved', { tab: 'saved' }),
    ...popup('saved', { tab: 'saved', locale: 'de' }),
    ...workspacePlaces.flatMap((place) => full(place)),
    ...workspacePlaces.flatMap((place) => full(place, { locale: 'de' }, { width: 320, height: 700 }, '320 px de')),
    ...full('guide', { query: 'data' }, wide, 'search'),
    ...[1, 3].flatMap((count) => full(comparePlace(count), {}, wide, `${count} chosen`)),
    ...themes.map(
      (theme): GuideShot => ({
        row: 'options',
        column: theme,
        shown: { surface: 'options', place: 'settings', theme },
        look: { width: 900, height: 800 },
        whole: true,
      }),
    ),
  ];
}
