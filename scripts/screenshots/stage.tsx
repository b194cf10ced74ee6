// What the browser runs for pictures: one bundle that shows any state on any surface when asked.

import guides from 'virtual:waypost/guides';
import roadmap from 'virtual:waypost/roadmap';
import { render } from 'preact';
import { createReadingState } from '../../src/state/reading.ts';
import { mountSidebar } from '../../src/ui/sidebar/mount-sidebar.tsx';
import css from '../../src/ui/styles/surface.css?inline';
import { drawBoardPage } from './board-page.tsx';
import { drawReading, languageOf, type Theme } from './draw-reading.tsx';
import { samplePorts } from './samples/sample-ports.ts';
import { progressOf, sampleStates } from './samples/sample-states.ts';

/** What is shown: `sidebar` and `tab` stand in a board's page, the others are pages of the extension. */
export interface Shown {
  surface: 'sidebar' | 'tab' | 'panel' | 'popup' | 'workspace';
  state: string;
  theme: Theme;
}

export interface Stage {
  states(): string[];
  show(shown: Shown): Promise<void>;
}

const guide = { roadmap, terms: guides[0]?.glossary ?? [] };
const states = sampleStates(roadmap);
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
let abort = new AbortController();

async function show({ surface, state: name, theme }: Shown): Promise<void> {
  const sample = states.find((one) => one.name === name);
  if (!sample) throw new Error(`No state "${name}"`);
  abort.abort();
  abort = new AbortController();
  render(null, document.body);
  const inBoard = surface === 'sidebar' || surface === 'tab';
  document.adoptedStyleSheets = inBoard ? [] : [sheet];
  document.documentElement.className = inBoard ? '' : `theme-${theme}`;
  document.body.style.cssText = 'margin:0';
  if (!inBoard) {
    await drawReading(document.body, sample, { surface, theme, guide, abort: abort.signal });
  } else {
    drawBoardPage(document.body, theme);
    const reading = createReadingState(
      samplePorts('page', sample.page, progressOf(sample), { theme }),
      guide,
      abort.signal,
    );
    await reading.ready;
    sample.act?.(reading.state);
    const sidebar = await mountSidebar({ document, reading, language: languageOf(sample), css, abort: abort.signal });
    if (surface === 'sidebar') sidebar.show(true);
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

const stage: Stage = { states: () => states.map(({ name }) => name), show };
Object.assign(globalThis, { waypostStage: stage });
