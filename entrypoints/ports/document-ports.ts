import { browser } from '../../src/platform/browser-api.ts';

/** What an extension page can do by itself, for any surface. */
export const documentPorts = {
  /** Opens an http(s) address in a tab of its own; every other one is left alone. */
  async openAddress(address: string): Promise<void> {
    if (/^https?:\/\//i.test(address)) await browser.tabs.create({ url: address });
  },
  /** Puts text on the clipboard; false where the browser refuses. */
  async copy(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  /** Offers text as a file to keep. */
  saveFile(name: string, text: string, type: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    link.download = name;
    link.click();
    // Firefox reads the address only after the click is over.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
};
