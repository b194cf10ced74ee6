import guides from 'virtual:waypost/guides';
import roadmap from 'virtual:waypost/roadmap';
import { onTestFinished, vi } from 'vitest';
import { languageOf } from '../../../scripts/screenshots/draw-reading.tsx';
import { samplePorts } from '../../../scripts/screenshots/samples/sample-ports.ts';
import { progressOf, type SampleState, sampleStates } from '../../../scripts/screenshots/samples/sample-states.ts';
import type { Progress } from '../../../src/domain/progress/progress.ts';
import { createReadingState, type ReadingState } from '../../../src/state/reading.ts';
import type { ReadingPorts } from '../../../src/state/reading-ports.ts';
import { type MountedSidebar, mountSidebar } from '../../../src/ui/sidebar/mount-sidebar.tsx';
import { OpenedSidebar } from '../../../src/ui/sidebar/OpenedSidebar.tsx';
import openedCss from '../../../src/ui/styles/opened.css?inline';
import css from '../../../src/ui/styles/tab.css?inline';

export const guide = { roadmap, terms: guides[0]?.glossary ?? [] };
export const states = sampleStates(roadmap);

/** The sample state of that name. */
export function stateNamed(name: string): SampleState {
  const found = states.find((one) => one.name === name);
  if (!found) throw new Error(`No state "${name}"`);
  return found;
}

export interface Guest {
  sidebar: MountedSidebar;
  state: ReadingState;
  host: HTMLElement;
  /** The closed root, kept while it was made. The page has no such way. */
  root: ShadowRoot;
  abort: AbortController;
}

/** Mounts the sidebar as the extension does, into `target`, and takes it away when the test ends. */
export async function mountGuest(
  name = 'clear match',
  {
    target = document,
    progress,
    ports = {},
    open = false,
    terms = guide.terms,
  }: {
    target?: Document;
    progress?: Progress;
    ports?: Partial<ReadingPorts>;
    open?: boolean;
    terms?: typeof guide.terms;
  } = {},
): Promise<Guest> {
  const sample = stateNamed(name);
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const prototype = (target.defaultView ?? window).Element.prototype;
  const made = vi.spyOn(prototype, 'attachShadow');
  const own = { ...samplePorts('page', sample.page, progress ?? progressOf(sample)), ...ports };
  const reading = createReadingState(own, { ...guide, terms }, abort.signal);
  const language = languageOf(sample);
  const load = async () => ({ Opened: OpenedSidebar, css: openedCss });
  const sidebar = await mountSidebar({ document: target, reading, language, css, load, open, abort: abort.signal });
  const root = made.mock.results[0]?.value;
  made.mockRestore();
  if (!root) throw new Error('No root was made');
  return { sidebar, state: reading.state, host: root.host as HTMLElement, root, abort };
}

/** An empty frame of its own size and policy, taken away when the test ends. */
export async function openFrame(html: string, width = 1280, height = 800): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size:${width}px;block-size:${height}px;border:0`;
  frame.srcdoc = html;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (!frame.contentDocument) throw new Error('The frame has no document');
  return frame.contentDocument;
}

/** After two frames, when everything that was changed is drawn. */
export const drawn = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
