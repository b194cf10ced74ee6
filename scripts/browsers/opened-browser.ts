import type { BrowserFamily } from './installed-browsers.ts';

/** What a site would send back. */
export interface Answer {
  status?: number;
  /** Default: an HTML page. */
  type?: string;
  headers?: Record<string, string>;
  body: string;
  delayMs?: number;
}

/**
 * Stands in for every site: answers a request, or null for "nobody there", which counts as a stray request.
 * @param isPage the request is for a document of a tab or frame.
 */
export type Answers = (url: URL, isPage: boolean) => Answer | null;

export interface BrowserOptions {
  family: BrowserFamily;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  answers: Answers;
  /** CSS pixels of the page. */
  size?: { width: number; height: number };
  /** Language of the browser, e.g. `de`; Chromium only. */
  language?: string;
}

/** A document that code can be run in. Functions are sent as text: they see nothing of the file they stand in. */
export interface View {
  run<Value, Argument = null>(
    does: (argument: Argument) => Value | Promise<Value>,
    argument?: Argument,
  ): Promise<Value>;
  /** PNG of what is on screen. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface NumberedView extends View {
  /** The browser's own number of the tab, as the extension's API has it. */
  id: number;
}

export interface Tab extends NumberedView {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  front(): Promise<void>;
  /**
   * Runs code on the closed shadow root that the extension has put into the page; null where there is none.
   * The root is reached as the browser allows a debugger to, not by a switch in the extension.
   */
  inSidebar<Value, Argument = null>(
    does: (root: ShadowRoot, argument: Argument) => Value,
    argument?: Argument,
  ): Promise<Value | null>;
  /** A real click at a place in the window, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** A real key, by its DOM name (`Escape`, `Tab`). */
  press(key: string): Promise<void>;
}

export interface OpenedBrowser {
  family: BrowserFamily;
  version: string;
  /** How the extension came in, for the reader of the terminal. */
  loadedBy: string;
  openTab(url?: string): Promise<Tab>;
  /** A page of the extension, in a tab of its own. */
  openOwnPage(path: string): Promise<Tab>;
  /** A page of the extension that stands in the background and shows nothing: what runs in it can call the browser's API. */
  own: View;
  /** Clicks the extension's toolbar button with this tab in front and answers the popup that opens. */
  popup(tab: Tab): Promise<View>;
  /** The browser's own panel beside this tab, opened as from a click. */
  panel(tab: Tab): Promise<View>;
  /** Presses the keys of a command with this tab in front. */
  command(name: string, tab: Tab): Promise<void>;
  /** Chooses an entry of the extension's own menu. Chromium only: Firefox's menus are windows of the system. */
  menu(entry: string, tab: Tab): Promise<void>;
  /** Allows the extension a site for good, or takes that back, as the reader's answer to the prompt. Firefox only. */
  allow(site: string, allowed: boolean): Promise<void>;
  /** Loads the extension anew over itself, as an update does. Its own pages are closed by that; `own` comes back. */
  update(): Promise<void>;
  /** Ends the extension's background script, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Opens an address in a private window in which the extension may run; only where the browser can be driven there. */
  openPrivateTab?(url: string): Promise<NumberedView>;
  /** Lets the extension keep no more than so many bytes, null for no limit; only for a build that asks for no unlimited storage. */
  limitStorage?(bytes: number | null): Promise<void>;
  /** Requests nobody answered and connections that left the browser, without the browser's own. */
  strays(): string[];
  /** Exceptions of the extension's own code that nobody caught, in pages, in its own pages and in the background. */
  faults(): Promise<string[]>;
  /** Resolves when a person has closed the last window. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Waits until something is true, or says what was not. */
export async function until<Value>(
  what: string,
  check: () => Promise<Value | null | undefined | false>,
  milliseconds = 15_000,
): Promise<Value> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const value = await check();
    if (value !== null && value !== undefined && value !== false) return value;
    if (performance.now() > end) throw new Error(`Not within ${milliseconds / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A function and its argument as one expression for another process. */
export function asCall(does: (...values: never[]) => unknown, ...values: unknown[]): string {
  return `(${does})(${values.map((value) => (value instanceof Expression ? value.code : JSON.stringify(value ?? null))).join(', ')})`;
}

/** Code that stands for a value in `asCall`. */
export class Expression {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}
