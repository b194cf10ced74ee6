import type { Browser } from 'wxt/browser';

/** Firefox's sidebar; other browsers have `sidePanel`. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/**
 * The browser's extension API, with the names that only one of the browsers has marked as such. WXT's own type is
 * narrowed to generated file names and messages, which a checkout without a build does not have.
 */
type Api = Omit<typeof Browser, 'sidePanel'> & {
  sidePanel?: typeof Browser.sidePanel;
  sidebarAction?: SidebarAction;
};

const world = globalThis as typeof globalThis & { browser: Api; chrome: Api };

/**
 * Only an own property is the API: WXT's `browser` takes whatever answers to `browser.runtime.id`, and where the browser
 * has no such global a page's `<form id="browser"><input name="runtime">` does, in our own world too.
 */
export const browser: Api = Object.hasOwn(world, 'browser') ? world.browser : world.chrome;

export type MessageSender = Browser.runtime.MessageSender;
export type Tab = Browser.tabs.Tab;
