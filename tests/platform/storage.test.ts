import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeProgress } from '../../src/domain/progress/change-progress.ts';
import { noProgress } from '../../src/domain/progress/progress.ts';
import { defaultSettings } from '../../src/domain/settings/settings.ts';
import { progressItem, settingsItem } from '../../src/platform/storage/items.ts';
import { changeItem, writeFailure } from '../../src/platform/storage/write-queue.ts';

const today = '2026-11-25';
const local = fakeBrowser.storage.local;

beforeEach(() => fakeBrowser.reset());

describe('kept values', () => {
  it('are whole before anything was kept', async () => {
    expect(await progressItem.get()).toEqual(noProgress);
    expect(await settingsItem.get()).toEqual(defaultSettings);
  });

  it.each([null, 7, 'text', [], { version: 99 }, { topics: { a: { state: 'gone' } }, have: [1, 'x'] }])(
    'are whole whatever was kept: %j',
    async (kept) => {
      await local.set({ progress: kept });
      const { topics, have } = await progressItem.get();
      expect(have.every((id) => typeof id === 'string')).toBe(true);
      expect(Object.values(topics).every(({ state }) => ['todo', 'doing', 'done'].includes(state))).toBe(true);
    },
  );

  it('are told to those who watch, until they stop', async () => {
    const abort = new AbortController();
    const heard: string[] = [];
    settingsItem.watch(({ theme }) => heard.push(theme), abort.signal);
    await changeItem(settingsItem, (settings) => ({ ...settings, theme: 'dark' as const }));
    abort.abort();
    await changeItem(settingsItem, (settings) => ({ ...settings, theme: 'light' as const }));
    expect(heard).toEqual(['dark']);
  });
});

describe('the write queue', () => {
  it('loses no change of two that come at once', async () => {
    const tick = (skillId: string) =>
      changeItem(progressItem, (before) => changeProgress(before, { kind: 'have', skillId, have: true }, today));
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map(tick));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect((await progressItem.get()).have).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keeps aside what it cannot read whole, before it writes', async () => {
    const newer = { version: 9, topics: 'another shape', have: ['a'] };
    await local.set({ progress: newer });
    await changeItem(progressItem, (before) => before);
    expect(await local.get('progress.before')).toEqual({ 'progress.before': newer });
  });

  it('keeps nothing aside where nothing is lost', async () => {
    await changeItem(progressItem, (before) => ({ ...before, have: ['a'] }));
    await changeItem(progressItem, (before) => ({ ...before, have: ['b'] }));
    expect(Object.keys(await local.get(null))).toEqual(['progress']);
  });

  it('says why it could not write, and goes on', async () => {
    const { set } = local;
    local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const refused = await changeItem(progressItem, (before) => ({ ...before, have: ['a'] }));
    local.set = set;
    expect(refused).toEqual({ ok: false, reason: 'storage-full' });
    expect((await progressItem.get()).have).toEqual([]);
    expect(await changeItem(progressItem, (before) => ({ ...before, have: ['b'] }))).toEqual({ ok: true });
  });

  it.each([
    [new Error('QuotaExceededError'), 'storage-full'],
    [new DOMException('full', 'QuotaExceededError'), 'storage-full'],
    [new Error('File error: no space left'), 'storage-full'],
    [new Error('boom'), 'failed'],
  ])('names the failure %s', (error, reason) => {
    expect(writeFailure(error)).toBe(reason);
  });
});
