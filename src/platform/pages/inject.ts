import { browser } from '../browser-api.ts';

/** A document to put a script into: named by id where the browser knows ids, else by frame. */
export interface Document {
  tabId: number;
  frameId: number;
  documentId: string | null;
}

export type PageScript = 'watch.js' | 'read.js' | 'sidebar.js';

/**
 * Puts scripts into one document, in one world and in this order.
 * @returns false where the document has gone or the browser does not allow it.
 */
export async function inject(document: Document, files: PageScript[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: targetOf(document), files, injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/** A style of ours for one document, in the origin that page scripts do not see. */
export async function insertStyle(document: Document, css: string): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: targetOf(document), css, origin: 'USER' });
  } catch {
    // The document has gone: there is nothing left to style.
  }
}

/** In a frame of a page that Waypost may not read itself, only the frame's number works. */
function targetOf({ tabId, frameId, documentId }: Document) {
  return frameId === 0 && documentId !== null ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [frameId] };
}
