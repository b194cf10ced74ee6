import type { Bidi } from './bidi.ts';
import { asCall, type View } from './opened-browser.ts';

/** Firefox's own window, reached with `--remote-allow-system-access`: what a person does with the toolbar. */
export interface FirefoxWindow {
  /** Clicks the extension's toolbar button; with it comes `activeTab`, as from a real click. */
  clickAction(): Promise<View>;
  stopBackground(): Promise<void>;
  /** Opens the extension's sidebar, as its own button does. */
  openSidebar(): Promise<View>;
  /** Presses a key of the extension's, by the letter it goes with. */
  pressCommand(letter: string): Promise<void>;
  allow(site: string, allowed: boolean): Promise<void>;
  update(): Promise<void>;
  /** Errors of the extension's code in the browser's console, of every process. */
  faults(): Promise<string[]>;
}

/** @param uuid host of the extension's pages in this profile. */
export async function firefoxWindow(bidi: Bidi, uuid: string): Promise<FirefoxWindow> {
  const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  // An older Firefox does not know the scope and names its tabs instead.
  const window = contexts.find(({ url }) => url.startsWith('chrome:'))?.context;
  if (!window) throw new Error('This Firefox is too old to be driven by its own window: install a current one.');
  const inWindow = <Value>(body: string) => bidi.evaluate<Value>(window, `(async () => { ${body} })()`);
  const popup = `document.querySelector('browser.webextension-popup-browser')`;
  const sidebar = `document.querySelector('#sidebar')?.contentDocument?.querySelector('#webext-panels-browser')`;
  const extension = `const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(uuid)});`;

  await inWindow(`
    window.waypostFaults = [];
    Services.console.registerListener({
      observe(message) {
        if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
        // Firefox's own note on a question that was open when its page went away.
        if (/^Promise (rejected|resolved) after context unloaded/.test(message.errorMessage)) return;
        const where = message.sourceName + ' ' + (message.stack ?? '');
        if (where.includes(${JSON.stringify(uuid)})) window.waypostFaults.push(message.errorMessage + ' (' + message.sourceName + ')');
      },
    });
  `);

  const hidePopup = `
    ${popup}?.closest('panel')?.hidePopup();
    for (let tries = 0; tries < 40 && ${popup}; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  `;

  return {
    async clickAction() {
      // A second click on the button would close what is open.
      await inWindow(hidePopup);
      await inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        ${extension}
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        for (let tries = 0; tries < 100 && !${popup}?.currentURI?.spec.startsWith('moz-extension:'); tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
        await new Promise((resolve) => setTimeout(resolve, 200));
      `);
      return viewOf(inWindow, popup, hidePopup);
    },
    async stopBackground() {
      await inWindow(`
        ${extension}
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      `);
    },
    async openSidebar() {
      await inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        ${extension}
        await ExtensionParent.apiManager.global.sidebarActionFor(extension).open(window);
        for (let tries = 0; tries < 100 && !${sidebar}?.currentURI?.spec.startsWith('moz-extension:'); tries += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
        await new Promise((resolve) => setTimeout(resolve, 200));
      `);
      return viewOf(inWindow, sidebar, 'window.SidebarController.hide();');
    },
    async pressCommand(letter) {
      await inWindow(`
        const key = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')]
          .find((one) => one.getAttribute('key')?.toUpperCase() === ${JSON.stringify(letter)});
        if (!key) throw new Error('no command has this key');
        key.doCommand();
      `);
    },
    faults: () => inWindow('return window.waypostFaults;'),
    async allow(site, allowed) {
      await inWindow(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        ${extension}
        await ExtensionPermissions.${allowed ? 'add' : 'remove'}(
          extension.id, { permissions: [], origins: [${JSON.stringify(site)}], data_collection: [] }, extension);
      `);
    },
    async update() {
      await inWindow(`
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        ${extension}
        const addon = await AddonManager.getAddonByID(extension.id);
        await addon.reload();
      `);
    },
  };
}

/** A document of the extension inside a `browser` element of the window. */
function viewOf(inWindow: <Value>(body: string) => Promise<Value>, browser: string, hide: string): View {
  return {
    async run<Value, Argument>(does: (argument: Argument) => Value | Promise<Value>, argument?: Argument) {
      const answer = await inWindow<{ value?: string; error?: string }>(
        inFrame(browser, `JSON.stringify(await (${asCall(does, argument)}))`),
      );
      if (answer.error !== undefined) throw new Error(answer.error);
      return (answer.value === undefined ? undefined : JSON.parse(answer.value)) as Value;
    },
    async screenshot() {
      const data = await inWindow<string>(`
        if (${browser}.clientHeight === 0) throw new Error('it has no height');
        const image = await ${browser}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = image.width; canvas.height = image.height;
        canvas.getContext('2d').drawImage(image, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];
      `);
      return Buffer.from(data, 'base64');
    },
    async close() {
      await inWindow(hide);
    },
  };
}

/** Code of the window that evaluates an expression in the document of a remote `browser` element. */
function inFrame(browser: string, expression: string): string {
  const script = `(async () => {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false, sameZoneAs: content });
    let answer;
    try { answer = { value: await Cu.evalInSandbox(${JSON.stringify(`(async () => ${expression})()`)}, sandbox) }; }
    catch (error) { answer = { error: String(error) }; }
    sendAsyncMessage('waypost-answer', answer);
  })()`;
  return `
    const manager = ${browser}.messageManager;
    return await new Promise((resolve) => {
      manager.addMessageListener('waypost-answer', function heard({ data }) {
        manager.removeMessageListener('waypost-answer', heard);
        resolve(data);
      });
      manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
    });`;
}
