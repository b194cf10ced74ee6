import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageHandlers } from '../../entrypoints/background/page-handlers.ts';
import { writeHandlers } from '../../entrypoints/background/write-handlers.ts';
import { changeSettings } from '../../src/domain/settings/change-settings.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import type { Tab } from '../../src/platform/browser-api.ts';
import type { Sender } from '../../src/platform/messages/receive.ts';
import { correctionsItem, progressItem, settingsItem } from '../../src/platform/storage/items.ts';
import { changeItem } from '../../src/platform/storage/write-queue.ts';
import { framesOf } from '../../src/platform/tabs/frames.ts';
import { standIn } from './stand-in.ts';

const linkedin = 'https://www.linkedin.com/jobs/view/1234567';
const greenhouse = 'https://boards.greenhouse.io/x/jobs/1';
const from = (url: string, frameId = 0): Sender => ({
  id: fakeBrowser.runtime.id,
  url,
  frameId,
  documentId: `doc-${frameId}`,
  tab: { id: 4, incognito: false } as Tab,
});
const set = (change: Partial<Settings>) => changeItem(settingsItem, (before) => changeSettings(before, change));

let injected: { target: object; files: string[] }[] = [];
let refuse = (_target: object): boolean => false;

beforeEach(() => {
  fakeBrowser.reset();
  injected = [];
  refuse = () => false;
  standIn({
    executeScript: async (call) => {
      if (refuse(call.target)) throw new Error('Cannot access contents of the page.');
      injected.push({ target: call.target, files: call.files });
    },
  });
});

describe('a page that could hold a posting', () => {
  const could = (url: string, frameId = 0) => pageHandlers['could-hold-posting'].handle(null, from(url, frameId));

  it('gets the reader, named by its document', async () => {
    expect(await could(greenhouse)).toBe('read');
    expect(injected).toEqual([{ target: { tabId: 4, documentIds: ['doc-0'] }, files: ['read.js'] }]);
  });

  it('in a frame is named by the frame', async () => {
    await could(greenhouse, 7);
    expect(injected[0]?.target).toEqual({ tabId: 4, frameIds: [7] });
  });

  it('is named by its frame where the browser does not take documents', async () => {
    refuse = (target) => 'documentIds' in target;
    expect(await could(greenhouse)).toBe('read');
    expect(injected[0]?.target).toEqual({ tabId: 4, frameIds: [0] });
  });

  it('waits for a click where the browser refuses, and the toolbar says so', async () => {
    refuse = () => true;
    expect(await could(greenhouse)).toBe('waiting');
    expect(await framesOf(4)).toMatchObject([{ kind: 'waiting' }]);
  });

  it('on a board that is off gets nothing', async () => {
    await set({ boards: { greenhouse: 'off' } });
    expect(await could(greenhouse)).toBe('off');
    expect(injected).toEqual([]);
  });

  it('on LinkedIn waits where the reader wants that, and only there', async () => {
    expect(await could(linkedin)).toBe('read');
    await set({ linkedinWaits: true });
    expect(await could(linkedin)).toBe('waiting');
    expect(await could(greenhouse)).toBe('read');
  });
});

describe('the sidebar script', () => {
  const want = (url: string, frameId = 0) => pageHandlers['want-sidebar'].handle(null, from(url, frameId));

  it('comes to a board that shows readings in the page', async () => {
    await want(greenhouse);
    expect(injected.map(({ files }) => files)).toEqual([['ui.js', 'sidebar.js']]);
  });

  it('stays away from LinkedIn until the reader switches it on there', async () => {
    await want(linkedin);
    expect(injected).toEqual([]);
    await set({ boards: { linkedin: 'in-page' } });
    await want(linkedin);
    expect(injected).toHaveLength(1);
  });

  it('stays out of frames', async () => {
    await want(greenhouse, 3);
    expect(injected).toEqual([]);
  });
});

describe('what page scripts may send', () => {
  it.each(['m0123456', 'm01234567{}', 'x', 7, null])('no style for a name that no highlight has: %j', (name) => {
    expect(pageHandlers['style-marks'].parse(name)).toBeUndefined();
  });

  it('a style for a highlight', () => {
    expect(pageHandlers['style-marks'].parse('m0123abcd')).toBe('m0123abcd');
  });

  it.each([{ kind: 'read' }, { kind: 'gone', role: null, asks: 0, reason: null }, 'read', null])(
    'no report of another shape: %j',
    (report) => {
      expect(pageHandlers['page-changed'].parse(report)).toBeUndefined();
    },
  );

  it.each(Object.entries({ ...pageHandlers, ...writeHandlers }))('%s takes no data of another shape', (_, handler) => {
    expect(handler.parse({ kind: 'other', tabId: '1', theme: 'sepia' })).toBeUndefined();
  });

  it('no page may delete, import or take out what is kept', () => {
    for (const name of ['wipe', 'import-kept', 'remove-posting', 'note-posting', 'keep-posting'] as const) {
      expect(writeHandlers[name].from, name).toEqual(['own']);
    }
  });
});

describe('writes', () => {
  it('change progress, settings, hiding and corrections', async () => {
    const page = from(greenhouse);
    const correction = { kind: 'not-asked', skillId: 'sql', postingKey: 'k', phrase: '' } as const;
    await Promise.all([
      writeHandlers['change-progress'].handle({ kind: 'have', skillId: 'sql', have: true }, page),
      writeHandlers['change-settings'].handle({ theme: 'dark' }, page),
      writeHandlers['change-hiding'].handle({ scope: 'posting', subject: 'k', hide: true }, page),
      writeHandlers['add-correction'].handle(correction, page),
    ]);
    expect((await progressItem.get()).have).toEqual(['sql']);
    expect(await settingsItem.get()).toMatchObject({ theme: 'dark', hidden: { postings: ['k'] } });
    expect((await correctionsItem.get()).list).toEqual([correction]);
    await writeHandlers['remove-correction'].handle(correction, page);
    expect((await correctionsItem.get()).list).toEqual([]);
  });

  it('save nothing where no posting was read', async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: async () => ({ ok: true, value: { kind: 'reading' } }) });
    const answer = await writeHandlers['save-posting'].handle(4, { id: fakeBrowser.runtime.id });
    expect(answer).toEqual({ ok: false, reason: 'no-posting' });
  });
});
