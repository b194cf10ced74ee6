import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageSummary } from '../../src/platform/messages/protocol.ts';
import { badgeOf } from '../../src/platform/tabs/badge.ts';
import { bestFrame, type FrameReport, forget, framesOf, keepReport } from '../../src/platform/tabs/frames.ts';

const summary = (changes: Partial<PageSummary> = {}): PageSummary => ({
  kind: 'read',
  role: 'target',
  asks: 7,
  reason: null,
  ...changes,
});
const report = (frameId: number, changes: Partial<FrameReport> = {}): FrameReport => ({
  frameId,
  documentId: `d${frameId}`,
  ...summary(),
  ...changes,
});

beforeEach(() => fakeBrowser.reset());

describe('the badge', () => {
  it.each([
    [summary(), 'match', '7'],
    [summary({ asks: 0 }), 'match', ''],
    [summary({ role: 'neighbour' }), 'neighbour', ''],
    [summary({ role: 'none' }), 'none', ''],
    [summary({ kind: 'waiting', role: null }), 'unread', ''],
    [summary({ kind: 'no-posting', role: null, reason: 'failed' }), 'unread', ''],
    [summary({ kind: 'no-posting', role: null, reason: 'article' }), 'none', ''],
    [null, 'none', ''],
  ])('%j is %s with "%s"', (said, icon, text) => {
    expect(badgeOf(said)).toMatchObject({ icon, text });
  });
});

describe('frames', () => {
  it('a match in a frame speaks for its tab before a page without a posting', async () => {
    await keepReport(1, report(0, { kind: 'no-posting', role: null, reason: 'not-a-posting' }));
    const frames = await keepReport(1, report(5));
    expect(bestFrame(frames)?.frameId).toBe(5);
  });

  it('of two equal ones the top frame speaks', async () => {
    await keepReport(1, report(5));
    expect(bestFrame(await keepReport(1, report(0)))?.frameId).toBe(0);
  });

  it('a new page in the top frame puts an end to the reports before it', async () => {
    await keepReport(1, report(0));
    await keepReport(1, report(5));
    const frames = await keepReport(1, report(0, { documentId: 'next' }));
    expect(frames.map(({ frameId }) => frameId)).toEqual([0]);
  });

  it('two reports at once are both kept', async () => {
    await Promise.all([keepReport(1, report(0)), keepReport(1, report(2)), keepReport(1, report(3))]);
    expect(await framesOf(1)).toHaveLength(3);
  });

  it('tabs are apart, and forgotten one by one', async () => {
    await keepReport(1, report(0));
    await keepReport(2, report(0));
    await forget(1);
    expect(await framesOf(1)).toEqual([]);
    expect(await framesOf(2)).toHaveLength(1);
  });

  it('what is kept in another shape is no report', async () => {
    await fakeBrowser.storage.session.set({ 'tab-1': 'gone wrong' });
    expect(await framesOf(1)).toEqual([]);
    expect(bestFrame([])).toBeNull();
  });
});
