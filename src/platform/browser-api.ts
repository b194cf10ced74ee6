import { type Browser, browser as own } from 'wxt/browser';

/** Firefox's sidebar; other browsers have `sidePanel`. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/**
 * The browser's extension API, with the names that only one of the browsers has marked as such. WXT's own type is
 * narrowed to generated file names and messages, which a checkout without a build does not have.
 */
export const browser = own as Omit<typeof Browser, 'sidePanel'> & {
  sidePanel?: typeof Browser.sidePanel;
  sidebarAction?: SidebarAction;
};

export type MessageSender = Browser.runtime.MessageSender;
export type Tab = Browser.tabs.Tab;
