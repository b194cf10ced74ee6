import type { CDPSession, Page } from 'playwright-core';
import type { browser } from 'wxt/browser';
import { attachToTarget } from './chromium-target.ts';
import { asCall, type OpenedBrowser, until, type View } from './opened-browser.ts';

/** The API in the extension's own contexts; every event can be dispatched there by hand. */
declare const chrome: typeof browser & {
  commands: { onCommand: ByHand };
  contextMenus: { onClicked: ByHand };
};
interface ByHand {
  dispatch(...values: unknown[]): void;
}

type Acts = Pick<OpenedBrowser, 'panel' | 'command' | 'menu' | 'allow' | 'update'>;

/**
 * What a person does with Chromium's own controls.
 * @param own a page of the extension that shows nothing.
 * @param load loads the extension, over itself where it is there.
 */
export function chromiumActs(devtools: CDPSession, id: string, own: Page, load: () => Promise<string>): Acts {
  const worker = async (): Promise<View> => {
    // A background that sleeps is no target: a message wakes it.
    await own.evaluate(asCall(() => chrome.runtime.sendMessage({ to: 'background', name: '', data: null })));
    const targetId = await until('the background runs', () =>
      targetAt(devtools, 'service_worker', `chrome-extension://${id}/background.js`),
    );
    return attachToTarget(devtools, targetId);
  };
  return {
    async panel(tab) {
      await tab.front();
      const session = await own.context().newCDPSession(own);
      const opens = async (tabId: number) => {
        const { windowId } = await chrome.tabs.get(tabId);
        await chrome.sidePanel.open({ windowId });
      };
      await session.send('Runtime.evaluate', {
        expression: asCall(opens, tab.id),
        userGesture: true,
        awaitPromise: true,
      });
      await session.detach();
      return openedPage(devtools, `chrome-extension://${id}/sidepanel.html`);
    },
    async command(name, tab) {
      await tab.front();
      await (await worker()).run(
        async ({ name, tabId }) => {
          const tab = await chrome.tabs.get(tabId);
          chrome.commands.onCommand.dispatch(name, tab);
        },
        { name, tabId: tab.id },
      );
    },
    async menu(entry, tab) {
      await tab.front();
      await (await worker()).run(
        async ({ entry, tabId }) => {
          const tab = await chrome.tabs.get(tabId);
          chrome.contextMenus.onClicked.dispatch({ menuItemId: entry, editable: false }, tab);
        },
        { entry, tabId: tab.id },
      );
    },
    allow: () => Promise.reject(new Error('Chromium asks in a window that no protocol reaches.')),
    async update() {
      const address = own.url();
      await own.goto('about:blank');
      await load();
      await own.goto(address);
    },
  };
}

/** A page of the extension that the browser opens outside of its tabs, once it is drawn. */
export async function openedPage(devtools: CDPSession, address: string): Promise<View> {
  const view = await attachToTarget(
    devtools,
    await until(`${address} opens`, () => targetAt(devtools, 'page', address)),
  );
  await until(`${address} loads`, () =>
    view.run(() => location.protocol === 'chrome-extension:' && document.readyState === 'complete'),
  );
  return view;
}

async function targetAt(devtools: CDPSession, wanted: string, address: string): Promise<string | undefined> {
  const { targetInfos } = await devtools.send('Target.getTargets');
  return targetInfos.find(({ url, type }) => type === wanted && url.startsWith(address))?.targetId;
}
