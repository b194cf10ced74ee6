import { render } from 'preact';
import type { ReadingState } from '../../state/reading.ts';
import { type Language, Translate } from '../language/translate.ts';
import { createFrame, type Opened } from './frame.ts';
import { leavesApplyFree } from './free-place.ts';
import { SidebarFrame } from './SidebarFrame.tsx';

/** How often a page may delete the sidebar before it stays away. */
const mostReturns = 5;
/** What happens inside is not the page's business: no shortcut fires, no dialog of the page closes, no focus is fetched back. */
const fencedEvents = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'focusin',
  'focusout',
  'change',
  'input',
] as const;
/** Inside the shadow tree `!important` beats the page's: the host takes no room and no rule of the page. */
const hostRule =
  ':host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;inline-size:0!important;block-size:0!important;overflow:visible!important;zoom:1!important}:host::backdrop{display:none!important}';

export interface SidebarOptions {
  document: Document;
  /** From `createReadingState`: nothing is drawn before `ready`. */
  reading: { state: ReadingState; ready: Promise<void> };
  language: Language;
  /** Text of `src/ui/styles/tab.css`. */
  css: string;
  /** Fetches what the tab opens to, asked for with the first opening; null where it cannot be had. */
  load(): Promise<{ Opened: Opened; css: string } | null>;
  /** Opens by itself instead of as a tab, where that leaves the way to the application free. */
  open?: boolean;
  /** Whether it may still come back where the page takes it away. */
  mayReturn?: () => boolean;
  abort: AbortSignal;
}

/** Whether a root is a sidebar's. */
export function isSidebar(root: ShadowRoot): boolean {
  return root.querySelector('.waypost') !== null;
}

export interface MountedSidebar {
  /** Opens or closes it for the reader, e.g. on the shortcut; the focus goes along. */
  show(open: boolean): void;
  isOpen(): boolean;
}

/**
 * Puts the reading beside the posting: one neutral element with a closed shadow root in the top layer, gone when
 * `abort` fires. Takes no focus unasked, holds no text field, lets no key out.
 */
export async function mountSidebar(options: SidebarOptions): Promise<MountedSidebar> {
  const { document, reading, language, css, abort } = options;
  const { state } = reading;
  await reading.ready;
  const view = document.defaultView ?? window;
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(view, hostRule + css)];
  const frame = createFrame(view, async () => {
    const loaded = await options.load();
    if (!loaded) return null;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(view, loaded.css)];
    return loaded.Opened;
  });
  const mounted: MountedSidebar = {
    show: (open) => (open ? void frame.open() : frame.close(true)),
    isOpen: () => frame.part.value === 'sidebar',
  };
  if (options.open && opensFreely(view, state)) await frame.open(true);
  if (abort.aborted) return mounted;

  for (const name of fencedEvents) root.addEventListener(name, (event) => event.stopPropagation());

  render(
    <Translate.Provider value={language}>
      <SidebarFrame state={state} frame={frame} />
    </Translate.Provider>,
    root,
  );
  const stop = keepAttached(host, view, options.mayReturn ?? (() => true));
  abort.addEventListener('abort', () => {
    stop();
    render(null, root);
    host.remove();
  });
  return mounted;
}

function sheetOf(view: Window & typeof globalThis, css: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Puts the host into the document's top layer, and back again where the page deletes or hides it, a bounded number of
 * times. Answers how to stop.
 */
function keepAttached(host: HTMLElement, view: Window & typeof globalThis, mayReturn: () => boolean): () => void {
  const { document } = view;
  let returns = 0;
  const attach = () => {
    if (!host.isConnected) document.documentElement.append(host);
    // Some pages replace the whole root element, so the document itself is watched too.
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    host.showPopover();
  };
  const comeBack = () => {
    if (host.matches(':popover-open')) return;
    returns += 1;
    if (returns <= mostReturns && mayReturn()) attach();
    else stop();
  };
  const observer = new view.MutationObserver(comeBack);
  const stop = () => {
    observer.disconnect();
    host.removeEventListener('toggle', comeBack);
  };
  attach();
  host.addEventListener('toggle', comeBack);
  return stop;
}

function opensFreely(view: Window, { settings, page }: ReadingState): boolean {
  const { layouts } = settings.value;
  const { side, width } = layouts[view.location.hostname] ?? layouts['*'] ?? { side: 'right', width: 360 };
  return page.value.kind === 'read' && leavesApplyFree(view, side, width, page.value.posting.applyUrl);
}
