import axe from 'axe-core';
import { page } from 'vitest/browser';
import { guideParts } from '../../../src/domain/guide/place.ts';
import options from '../../../src/ui/styles/options.css?inline';
import popup from '../../../src/ui/styles/popup.css?inline';
import workspace from '../../../src/ui/styles/workspace.css?inline';
import { type Drawn, drawGuide, type GuideSurface } from './samples/draw-guide.tsx';
import { type SampleReader, sampleGuide, sampleReader } from './samples/guide-sample-ports.ts';
import { someDemand, someProgress, someSaved } from './samples/guide-samples.ts';

const sheets = { popup, workspace, options };
const sheet = new CSSStyleSheet();
const shown: Drawn[] = [];

export interface Stand extends Drawn {
  reader: SampleReader;
  place: HTMLElement;
  /** Waits for an element. */
  find<Kind extends Element = HTMLElement>(selector: string): Promise<Kind>;
  /** Goes to a place and waits until its title stands. */
  at(place: string): Promise<HTMLElement>;
}

/** A reader in the middle of the roadmap, with three kept postings. */
export function busyReader(settings: Parameters<typeof sampleReader>[0] = {}): SampleReader {
  return sampleReader({ progress: someProgress(sampleGuide()), demand: someDemand, saved: someSaved, ...settings });
}

/** Draws a surface as its entry point would, with its style. */
export async function draw(
  surface: GuideSurface,
  reader = sampleReader(),
  choice: Parameters<typeof drawGuide>[3] = {},
): Promise<Stand> {
  sheet.replaceSync(sheets[surface]);
  document.adoptedStyleSheets = [sheet];
  const place = document.createElement('div');
  document.body.append(place);
  const drawn = await drawGuide(place, reader, surface, choice);
  shown.push({
    ...drawn,
    end() {
      drawn.end();
      place.remove();
    },
  });
  const find = async <Kind extends Element>(selector: string): Promise<Kind> => {
    for (let turn = 0; turn < 100; turn += 1) {
      const found = place.querySelector<Kind>(selector);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`Nothing matches ${selector}`);
  };
  await find('h1');
  await settled();
  return {
    ...drawn,
    reader,
    place,
    find,
    async at(to) {
      drawn.guide.go(to);
      await settled();
      return find('h1');
    },
  };
}

/** Waits until what was changed is drawn and its effects have run. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));
}

/** Takes everything away again. */
export async function clear(): Promise<void> {
  for (const drawn of shown.splice(0)) drawn.end();
  history.replaceState(null, '', location.pathname + location.search);
  document.body.style.inlineSize = '';
  await page.viewport(1280, 800);
}

/** What axe finds, as "rule: element". */
export async function violations(node: Element): Promise<string[]> {
  const { violations: found } = await axe.run(node, { rules: { region: { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Every place of the guide, as texts. */
export function allPlaces(): string[] {
  const guide = sampleGuide();
  const ids = (part: string, list: readonly { id: string }[]) => list.map(({ id }) => `${part}/${id}`);
  return [
    ...guideParts,
    ...ids(
      'topic',
      guide.phases.flatMap(({ topics }) => topics),
    ),
    ...ids('skill', guide.skills),
    ...ids('portfolio', guide.portfolioIdeas),
    ...ids('question', guide.faq),
    ...ids('comparison', guide.comparisons),
    ...ids('role', guide.related),
  ];
}

/** One place of each kind of page; the others differ in their texts alone. */
export function onePlaceOfEachKind(): string[] {
  return [...new Map(allPlaces().map((place) => [place.replace(/\/.*/, '/'), place])).values()];
}

/** A key press where the focus is. */
export function press(key: string, at: Element = document.activeElement ?? document.body): void {
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** Writes into a field as a person would. */
export function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
