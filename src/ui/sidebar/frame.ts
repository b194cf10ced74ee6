import { type Signal, signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { Side } from '../../domain/settings/settings.ts';
import type { ReadingState } from '../../state/reading.ts';

/** What stands in the page: the slim tab, the sidebar, or for a while the note that it was hidden. */
export type FramePart = 'tab' | 'sidebar' | 'hidden';

export interface OpenedProps {
  state: ReadingState;
  frame: Frame;
  side: Side;
  /** CSS pixels. */
  width: number;
}

/** What the tab opens to (`OpenedSidebar`). */
export type Opened = FunctionComponent<OpenedProps>;

export interface Frame {
  part: Signal<FramePart>;
  /** Null before the first opening. */
  Opened: Opened | null;
  /** Key into `settings.layouts`. */
  host: string;
  view: Window;
  /** Whether the part that is drawn next takes the focus: only after a gesture of the reader's own. */
  takesFocus: boolean;
  /** Opens the sidebar once its script is there. `byItself`: not by a gesture of the reader's, so without the focus. */
  open(byItself?: boolean): Promise<void>;
  /** Back to the tab. `fromInside`: the focus was in the sidebar and goes back to where it came from. */
  close(fromInside: boolean): void;
}

/**
 * The frame of one sidebar, at first the tab.
 * @param load fetches what the tab opens to; null where the page has lost its extension.
 */
export function createFrame(view: Window, load: () => Promise<Opened | null>): Frame {
  const part = signal<FramePart>('tab');
  /** The page's own element that had the focus before the shortcut opened the sidebar. */
  let before: Element | null = null;
  const frame: Frame = {
    part,
    Opened: null,
    host: view.location.hostname,
    view,
    takesFocus: false,
    async open(byItself = false) {
      const { activeElement } = view.document;
      frame.Opened ??= await load();
      if (!frame.Opened) return;
      before = activeElement;
      frame.takesFocus = !byItself;
      part.value = 'sidebar';
    },
    close(fromInside) {
      const back = fromInside && isFocusable(before) ? before : null;
      frame.takesFocus = fromInside && back === null;
      part.value = 'tab';
      back?.focus();
      before = null;
    },
  };
  return frame;
}

/** Whether an element of the page can take the focus back; its body and our own host cannot. */
function isFocusable(element: Element | null): element is HTMLElement {
  if (!element?.isConnected || !('focus' in element)) return false;
  return element.localName !== 'body' && !element.hasAttribute('popover');
}
