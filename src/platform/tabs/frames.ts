import { browser } from '../browser-api.ts';
import type { PageSummary } from '../messages/protocol.ts';
import { inTurn } from '../storage/write-queue.ts';

/** What one frame's script last said, kept for as long as the browser runs: the background may stop at any time. */
export interface FrameReport extends PageSummary {
  frameId: number;
  /** Names the document where the browser does. */
  documentId: string | null;
}

const keyOf = (tabId: number) => `tab-${tabId}`;

/** The reports of a tab's frames. */
export async function framesOf(tabId: number): Promise<FrameReport[]> {
  const kept = await browser.storage.session.get(keyOf(tabId));
  const frames: unknown = kept[keyOf(tabId)];
  return Array.isArray(frames) ? frames : [];
}

/** Takes a frame's report. A report of a new document in the top frame puts an end to every other one of the tab. */
export function keepReport(tabId: number, report: FrameReport): Promise<FrameReport[]> {
  return change(tabId, (frames) => {
    const before = frames.find(({ frameId }) => frameId === report.frameId);
    const isNewPage = report.frameId === 0 && before !== undefined && before.documentId !== report.documentId;
    const others = isNewPage ? [] : frames.filter(({ frameId }) => frameId !== report.frameId);
    return [...others, report];
  });
}

/** Forgets one frame, or the whole tab. */
export function forget(tabId: number, frameId?: number): Promise<FrameReport[]> {
  return change(tabId, (frames) => (frameId === undefined ? [] : frames.filter((frame) => frame.frameId !== frameId)));
}

function change(tabId: number, to: (frames: FrameReport[]) => FrameReport[]): Promise<FrameReport[]> {
  return inTurn(async () => {
    const frames = to(await framesOf(tabId));
    if (frames.length > 0) await browser.storage.session.set({ [keyOf(tabId)]: frames });
    else await browser.storage.session.remove(keyOf(tabId));
    return frames;
  });
}

/** How much a frame has to say about its tab: a match before a neighbour, a posting before none, the top frame first. */
function worth({ kind, role, frameId }: FrameReport): number {
  const said =
    kind === 'read'
      ? { target: 60, neighbour: 50, none: 40 }[role ?? 'none']
      : ({ waiting: 30, reading: 20 }[kind as string] ?? 10);
  return said + (frameId === 0 ? 1 : 0);
}

/** The frame that speaks for its tab. */
export function bestFrame(frames: readonly FrameReport[]): FrameReport | null {
  return byWorth(frames)[0] ?? null;
}

/** Frames in the order in which they may speak for their tab. */
export function byWorth(frames: readonly FrameReport[]): FrameReport[] {
  return frames.toSorted((one, other) => worth(other) - worth(one));
}
