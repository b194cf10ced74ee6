import { inject } from '../../src/platform/pages/inject.ts';
import { askTab } from '../../src/platform/tabs/ask-tab.ts';
import { bestFrame, framesOf } from '../../src/platform/tabs/frames.ts';

/**
 * Reads a tab whatever its address looks like: the frame that speaks for it where that still answers, else the top.
 * Needs a click on the toolbar button, a command or the menu before it, or the reader's leave for the site.
 */
export async function readTab(tabId: number): Promise<void> {
  const best = bestFrame(await framesOf(tabId));
  const frameId = best && (await askTab(tabId, 'page-state', null)).ok ? best.frameId : 0;
  await inject({ tabId, frameId, documentId: null }, ['read.js']);
}
