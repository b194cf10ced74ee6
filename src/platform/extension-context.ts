import { browser } from './browser-api.ts';

/**
 * Whether this script still belongs to a running extension; false for good once it was updated or removed. False too
 * where the page has put a form of its own in the API's place, before there was one: `<form id="chrome">`.
 */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined && typeof browser.runtime.getURL === 'function';
  } catch {
    return false;
  }
}

/** Takes a listener off when the signal fires. In a script of an earlier version the browser has done so itself. */
export function offWith(signal: AbortSignal | undefined, takeOff: () => void): void {
  signal?.addEventListener('abort', () => {
    if (isAlive()) takeOff();
  });
}

/** Address of one of the extension's own files. */
export function ownAddress(path: string): string {
  return new URL(path, browser.runtime.getURL('/')).href;
}
