import { type Signal, signal } from '@preact/signals';

/** What stands in the page: the slim tab, the sidebar, or for a while the note that it was hidden. */
export type FramePart = 'tab' | 'sidebar' | 'hidden';

export interface Frame {
  part: Signal<FramePart>;
  /** Key into `settings.layouts`. */
  host: string;
  view: Window;
  /** Whether the part that is drawn next takes the focus: only after a gesture of the reader's own. */
  takesFocus: boolean;
  open(): void;
  /** Back to the tab. `fromInside`: the focus was in the sidebar and goes back to where it came from. */
  close(fromInside: boolean): void;
}

/** The frame of one sidebar. */
export function createFrame(view: Window, open: boolean): Frame {
  const part = signal<FramePart>(open ? 'sidebar' : 'tab');
  /** The page's own element that had the focus before the shortcut opened the sidebar. */
  let before: Element | null = null;
  const frame: Frame = {
    part,
    host: view.location.hostname,
    view,
    takesFocus: false,
    open() {
      before = view.document.activeElement;
      frame.takesFocus = true;
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
