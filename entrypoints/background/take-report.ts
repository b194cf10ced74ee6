import type { PageSummary } from '../../src/platform/messages/protocol.ts';
import { toPage, toSurfaces } from '../../src/platform/messages/send.ts';
import { drawBadge } from '../../src/platform/tabs/badge.ts';
import { bestFrame, forget, framesOf, keepReport } from '../../src/platform/tabs/frames.ts';
import { summaryOf } from '../../src/platform/tabs/page-summary.ts';
import type { PageSender } from './handler.ts';

/** Keeps what a document says of itself, draws the toolbar's badge for its tab and tells open surfaces. */
export async function takeReport(from: PageSender, summary: PageSummary): Promise<void> {
  if (from.frameId !== 0) await lookAtTop(from.tabId);
  const frames = await keepReport(from.tabId, { ...from, ...summary });
  await drawBadge(from.tabId, bestFrame(frames));
  await toSurfaces('tab-changed', from.tabId);
}

/** The top frame's report may be an earlier page's, where the page of today has no script of ours to say so. */
async function lookAtTop(tabId: number): Promise<void> {
  const top = (await framesOf(tabId)).find(({ frameId }) => frameId === 0);
  if (!top) return;
  const answer = await toPage({ tabId, frameId: 0 }, 'page-state', null);
  if (answer.ok) await keepReport(tabId, { ...top, ...summaryOf(answer.value) });
  else await forget(tabId, 0);
}
