import { browser } from '../browser-api.ts';

/** A document to put a script into: named by id where the browser knows ids, else by frame. */
export interface Document {
  tabId: number;
  frameId: number;
  documentId: string | null;
}

export type PageScript = 'watch.js' | 'read.js' | 'readable.js' | 'ui.js' | 'sidebar.js' | 'opened.js';

/**
 * Puts scripts into one document, in one world and in this order. Where the browser cannot name documents, or may not
 * in this page, the frame's number does.
 * @returns false where the document has gone or the browser does not allow it.
 */
export async function inject(document: Document, files: PageScript[]): Promise<boolean> {
  for (const target of targetsOf(document)) {
    try {
      await browser.scripting.executeScript({ target, files, injectImmediately: true });
      return true;
    } catch {
      // The next way of naming the document may do.
    }
  }
  return false;
}

/** A style of ours for one document, in the origin that page scripts do not see. False where the document has gone. */
export async function insertStyle(document: Document, css: string): Promise<boolean> {
  for (const target of targetsOf(document)) {
    try {
      await browser.scripting.insertCSS({ target, css, origin: 'USER' });
      return true;
    } catch {
      // As above.
    }
  }
  return false;
}

/** In a frame of a page that Waypost may not read itself, only the frame's number works. */
function targetsOf({ tabId, frameId, documentId }: Document) {
  const frame = { tabId, frameIds: [frameId] };
  return frameId === 0 && documentId !== null ? [{ tabId, documentIds: [documentId] }, frame] : [frame];
}
