import { browser } from './browser-api.ts';

/** Whether this script still belongs to a running extension; false for good once it was updated or removed. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Address of one of the extension's own files. */
export function ownAddress(path: string): string {
  return new URL(path, browser.runtime.getURL('/')).href;
}
