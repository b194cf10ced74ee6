import type { browser } from 'wxt/browser';
import type { PageState } from '../../src/domain/posting/page-state.ts';
import type { NumberedView, OpenedBrowser, Tab, View } from './opened-browser.ts';

/** The API as both browsers give it to the extension's own pages. */
declare const chrome: typeof browser;

/** What the script in a tab's top frame knows, asked as popup and panel ask for it; null where none answers. */
export async function stateOfTab({ own }: OpenedBrowser, tab: NumberedView): Promise<PageState | null> {
  const reply = await own.run(
    (tabId) =>
      chrome.tabs
        .sendMessage(tabId, { to: 'page', name: 'page-state', data: null }, { frameId: 0 })
        .then((answer: unknown) => answer ?? null)
        .catch(() => null),
    tab.id,
  );
  return isAnswer(reply) ? reply.value : null;
}

function isAnswer(reply: unknown): reply is { ok: true; value: PageState } {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true && 'value' in reply;
}

/** Number and tooltip of the toolbar button. */
export function badgeOf({ own }: OpenedBrowser, tab: Tab): Promise<{ text: string; title: string }> {
  return own.run(
    async (tabId) => ({
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }),
    tab.id,
  );
}

/** Presses the first button whose words are these; false where there is none. */
export function pressButton(view: View, words: string): Promise<boolean> {
  return view.run((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === wanted);
    button?.click();
    return button !== undefined;
  }, words);
}
