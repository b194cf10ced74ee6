import { signal } from '@preact/signals';
import { render } from 'preact';
import type { GlossaryTerm } from '../../domain/guide/guide.ts';
import type { Roadmap } from '../../domain/guide/roadmap.ts';
import { createReadingState } from '../../state/reading.ts';
import type { ReadingPorts } from '../../state/reading-ports.ts';
import { type Language, Translate } from '../language/translate.ts';
import { SidebarFrame } from './SidebarFrame.tsx';

/** How often a page may delete the sidebar before it stays away. */
const mostReturns = 5;
const fencedEvents = ['keydown', 'keyup', 'keypress'] as const;
/** Inside the shadow tree `!important` beats the page's: the host takes no room and no rule of the page. */
const hostRule =
  ':host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;inline-size:0!important;block-size:0!important;overflow:visible!important}';

export interface SidebarOptions {
  document: Document;
  ports: ReadingPorts;
  guide: { roadmap: Roadmap; terms?: Pick<GlossaryTerm, 'id' | 'term' | 'aka' | 'definition'>[] };
  language: Language;
  /** Text of `src/ui/styles/surface.css`. */
  css: string;
  /** Opens at once instead of as a tab. */
  open?: boolean;
  abort: AbortSignal;
}

export interface MountedSidebar {
  /** Opens or closes it, e.g. for the shortcut. */
  show(open: boolean): void;
}

/**
 * Puts the reading beside the posting: one neutral element with a closed shadow root in the top layer, gone when
 * `abort` fires. Takes no focus, holds no text field, lets no key out.
 */
export async function mountSidebar(options: SidebarOptions): Promise<MountedSidebar> {
  const { document, ports, guide, language, css, abort } = options;
  const open = signal(options.open ?? false);
  const { state, ready } = createReadingState(ports, guide, abort);
  await ready;
  if (abort.aborted) return { show: () => undefined };

  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const view = document.defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(hostRule + css);
  root.adoptedStyleSheets = [sheet];
  for (const name of fencedEvents) root.addEventListener(name, (event) => event.stopPropagation());

  const attach = () => {
    document.documentElement.append(host);
    host.showPopover();
  };
  let returns = 0;
  const observer = new view.MutationObserver(() => {
    if (host.isConnected) return;
    returns += 1;
    if (returns > mostReturns) observer.disconnect();
    else attach();
  });
  attach();
  render(
    <Translate.Provider value={language}>
      <div lang={language.locale} dir={language.direction}>
        <SidebarFrame state={state} frame={{ open, host: view.location.hostname }} />
      </div>
    </Translate.Provider>,
    root,
  );
  observer.observe(document.documentElement, { childList: true });
  abort.addEventListener('abort', () => {
    observer.disconnect();
    render(null, root);
    host.remove();
  });
  return {
    show: (value) => {
      open.value = value;
    },
  };
}
