// What the browser runs for pictures: one bundle that shows any state on any surface when asked.

import guides from 'virtual:waypost/guides';
import roadmap from 'virtual:waypost/roadmap';
import { render } from 'preact';
import { createReadingState } from '../../src/state/reading.ts';
import { mountSidebar } from '../../src/ui/sidebar/mount-sidebar.tsx';
import { OpenedSidebar } from '../../src/ui/sidebar/OpenedSidebar.tsx';
import openedCss from '../../src/ui/styles/opened.css?inline';
import optionsCss from '../../src/ui/styles/options.css?inline';
import panelCss from '../../src/ui/styles/panel.css?inline';
import popupCss from '../../src/ui/styles/popup.css?inline';
import tabCss from '../../src/ui/styles/tab.css?inline';
import workspaceCss from '../../src/ui/styles/workspace.css?inline';
import { drawBoardPage } from './board-page.tsx';
import { drawGuide, popupPlaces, workspacePlaces } from './draw-guide.tsx';
import { drawReading, languageOf, type Theme } from './draw-reading.tsx';
import { samplePorts } from './samples/sample-ports.ts';
import { progressOf, type SampleState, sampleStates } from './samples/sample-states.ts';

/** What is shown: `sidebar` and `tab` stand in a board's page, the others are pages of the extension. */
export interface Shown {
  surface: 'sidebar' | 'tab' | 'panel' | 'popup' | 'workspace' | 'options';
  /** A state of the reading, by name. */
  state: string;
  /** Where popup and full tab stand; `this page` is the popup's reading. */
  place?: string;
  theme: Theme;
}

export interface Stage {
  states(): string[];
  popupPlaces: readonly string[];
  workspacePlaces: readonly string[];
  show(shown: Shown): Promise<void>;
  /** Takes away what is shown. */
  end(): void;
}

const [whole] = guides;
if (!whole) throw new Error('There is no guide to show.');
const guide = { roadmap, terms: whole.glossary, whole };
const states = sampleStates(roadmap);
const sheets = { panel: panelCss, popup: popupCss, workspace: workspaceCss, options: optionsCss };
let abort = new AbortController();

// A picture does not tell an open root from a closed one, and axe sees into open ones only.
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (this: Element, options) {
  return attachShadow.call(this, { ...options, mode: 'open' });
};

async function show({ surface, state: name, place = 'this page', theme }: Shown): Promise<void> {
  const sample = states.find((one) => one.name === name);
  if (!sample) throw new Error(`No state "${name}"`);
  abort.abort();
  abort = new AbortController();
  render(null, document.body);
  document.body.replaceChildren();
  document.body.style.cssText = 'margin:0';
  document.documentElement.className = '';
  window.scrollTo(0, 0);
  if (surface === 'sidebar' || surface === 'tab') {
    document.adoptedStyleSheets = [];
    await showSidebar(sample, theme, surface === 'sidebar');
  } else {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheets[surface]);
    document.adoptedStyleSheets = [sheet];
    document.documentElement.className = `theme-${theme}`;
    if (surface === 'panel') await drawReading(document.body, sample, { surface, theme, guide, abort: abort.signal });
    else await drawGuide(document.body, { surface, place, theme, page: sample, guide, abort: abort.signal });
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function showSidebar(sample: SampleState, theme: Theme, open: boolean): Promise<void> {
  drawBoardPage(document.body, theme);
  const ports = samplePorts('page', sample.page, progressOf(sample), { theme });
  const reading = createReadingState(ports, guide, abort.signal);
  await reading.ready;
  sample.act?.(reading.state);
  const language = languageOf(sample);
  const load = async () => ({ Opened: OpenedSidebar, css: openedCss });
  const sidebar = await mountSidebar({ document, reading, language, css: tabCss, load, abort: abort.signal });
  if (open) sidebar.show(true);
}

const stage: Stage = {
  states: () => states.map(({ name }) => name),
  popupPlaces,
  workspacePlaces,
  show,
  end: () => abort.abort(),
};
Object.assign(globalThis, { waypostStage: stage });
