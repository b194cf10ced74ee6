import axe, { type RunOptions } from 'axe-core';
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { drawReading, languageOf, stateOf } from '../../../scripts/screenshots/draw-reading.tsx';
import type { SampleState } from '../../../scripts/screenshots/samples/sample-states.ts';
import { Translate } from '../../../src/ui/language/translate.ts';
import { createFrame, type FramePart } from '../../../src/ui/sidebar/frame.ts';
import { OpenedSidebar } from '../../../src/ui/sidebar/OpenedSidebar.tsx';
import { SidebarFrame } from '../../../src/ui/sidebar/SidebarFrame.tsx';
import css from '../../../src/ui/styles/surface.css?inline';
import { drawn, guide, stateNamed, states } from './guest.ts';

const sheet = new CSSStyleSheet();
// Contrast is measured at rest, and in what lies below the fold too.
sheet.replaceSync(
  `${css} *{animation:none!important} .sidebar{position:static!important} .sidebar-scroll{overflow:visible!important}`,
);
document.adoptedStyleSheets = [sheet];
document.documentElement.lang = 'en';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** In the second theme only what a theme can change. */
const optionsFor = (theme: Theme): RunOptions =>
  theme === 'light' ? { rules: { region: { enabled: false } } } : { runOnly: ['color-contrast', 'link-in-text-block'] };

async function faults(place: Element, theme: Theme): Promise<string[]> {
  const { violations } = await axe.run(place, optionsFor(theme));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

function newPlace(theme: Theme): { place: HTMLElement; abort: AbortController } {
  const place = document.createElement('div');
  const abort = new AbortController();
  document.body.replaceChildren(place);
  document.body.style.cssText = `margin:0;background:${theme === 'dark' ? '#151a18' : '#fff'}`;
  onTestFinished(() => {
    abort.abort();
    render(null, place);
    place.remove();
  });
  return { place, abort };
}

/** The frame of the page in light DOM: axe does not see into closed roots. */
async function drawFrame(sample: SampleState, theme: Theme, part: FramePart): Promise<HTMLElement> {
  const { place, abort } = newPlace(theme);
  const state = await stateOf(sample, 'page', guide, abort.signal);
  state.settings.value = { ...state.settings.value, theme };
  const frame = createFrame(window, async () => OpenedSidebar);
  await frame.open(true);
  frame.part.value = part;
  render(
    <Translate.Provider value={languageOf(sample)}>
      <SidebarFrame state={state} frame={frame} />
    </Translate.Provider>,
    place,
  );
  await drawn();
  return place;
}

async function drawPanel(sample: SampleState, theme: Theme): Promise<HTMLElement> {
  const { place, abort } = newPlace(theme);
  await drawReading(place, sample, { surface: 'panel', theme, guide, abort: abort.signal });
  await drawn();
  return place;
}

test.each(states.map(({ name }) => name))(
  'axe finds nothing in "%s", in sidebar, tab and panel, in both themes',
  async (name) => {
    const sample = stateNamed(name);
    for (const theme of themes) {
      expect(await faults(await drawFrame(sample, theme, 'sidebar'), theme), `sidebar, ${theme}`).toEqual([]);
      expect(await faults(await drawFrame(sample, theme, 'tab'), theme), `tab, ${theme}`).toEqual([]);
      expect(await faults(await drawPanel(sample, theme), theme), `panel, ${theme}`).toEqual([]);
    }
  },
);

test.each(themes)('axe finds nothing in an open menu and in the note of a hidden sidebar, %s', async (theme) => {
  const place = await drawFrame(stateNamed('clear match'), theme, 'sidebar');
  place.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click();
  await drawn();
  expect(place.querySelectorAll('[role=menuitem]')).toHaveLength(6);
  expect(await faults(place, theme)).toEqual([]);
  expect(await faults(await drawFrame(stateNamed('clear match'), theme, 'hidden'), theme)).toEqual([]);
});

test.each(themes)('axe finds what is planted, %s', async (theme) => {
  const sample = stateNamed('ask open');
  for (const draw of [() => drawFrame(sample, theme, 'sidebar'), () => drawPanel(sample, theme)]) {
    const place = await draw();
    const faint = document.createElement('p');
    faint.style.color = 'var(--line)';
    faint.textContent = 'Hardly to be read';
    place.querySelector('.reading-body')?.append(faint);
    place.querySelector('.footer .primary')?.replaceChildren();
    const found = (await faults(place, theme)).join();
    expect(found).toContain('color-contrast');
    if (theme === 'light') expect(found).toContain('button-name');
  }
});
