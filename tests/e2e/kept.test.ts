import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedBrowser, until } from '../../scripts/browsers/opened-browser.ts';
import { messageText } from '../../scripts/message-text.ts';
import { sample } from '../../scripts/sample-board/samples.ts';
import { exportText } from '../../src/domain/export/everything.ts';
import { noProgress } from '../../src/domain/progress/progress.ts';
import { defaultSettings } from '../../src/domain/settings/settings.ts';
import { generateEntries, generateSaved } from '../performance/generate-kept.ts';
import { faultTable } from './fault-table.ts';
import { ask, chooseFile, keptIn, plant, readersOwn, saveInSidebar } from './kept-pages.ts';
import { families, noiseOf, openSidebar, readPosting, silence, startBrowser, textOf } from './start-browser.ts';

const today = 20_782; // 25 November 2026, as a day number
const postings = generateSaved(40, today, 6);
const { url } = sample('lever');
const table = faultTable();

describe.each(families)('what is kept survives, in %s', (family) => {
  let browser: OpenedBrowser;
  const note = (fault: string, happened: string, kept: string) => table(`${fault} (${family})`, happened, kept);
  const whole = exportText(
    {
      progress: { ...noProgress, have: ['risk-management'] },
      settings: defaultSettings,
      corrections: [],
      ledger: generateEntries(400, ['risk-management', 'agile-delivery'], today),
      saved: generateSaved(60, today, 6),
    },
    '2026-11-25',
  );

  beforeAll(async () => {
    browser = await startBrowser(family);
    for (const posting of postings.slice(0, 5)) await ask(browser, 'keep-posting', posting);
    await ask(browser, 'change-settings', { welcomed: true });
    await ask(browser, 'change-progress', { kind: 'have', skillId: 'stakeholders', have: true });
  });
  afterAll(() => browser?.close());

  it('a background that is killed in the middle of a save', async () => {
    const before = await keptIn(browser);
    let done = 0;
    const rounds = postings.slice(5, 17);
    for (const [at, posting] of rounds.entries()) {
      const stopping = at % 2 === 0 ? browser.stopBackground() : null;
      const saving = ask(browser, 'keep-posting', posting);
      await new Promise((resolve) => setTimeout(resolve, at));
      await (stopping ?? browser.stopBackground());
      const answer = await saving;
      const now = await keptIn(browser);
      expect(now.saved).toEqual(expect.arrayContaining(before.saved));
      const kept = now.saved.find(({ key }) => key === posting.key);
      if (answer.ok || kept) expect(kept).toEqual(posting);
      if (kept) done += 1;
    }
    const rest = rounds.length - done;
    note(
      'background killed in a save',
      `${done} saves were done, ${rest} not; none by half`,
      'all that was there before',
    );
    for (const posting of rounds) expect((await ask(browser, 'keep-posting', posting)).value).toEqual({ ok: true });
  });

  it('two tabs that save one posting at once', async () => {
    const tabs = [await browser.openTab(url), await browser.openTab(url)];
    for (const tab of tabs) {
      await tab.front();
      const { postingKey } = await readPosting(browser, tab);
      await openSidebar(tab);
      await ask(browser, 'remove-posting', postingKey);
    }
    await Promise.all(tabs.map((tab) => saveInSidebar(tab, messageText('readingDone'))));
    const { saved } = await keptIn(browser);
    expect(saved.filter((one) => one.posting.url === url)).toHaveLength(1);
    note('two tabs save one posting at once', 'both say that it is done', 'the posting, once');
    for (const tab of tabs) await tab.close();
  });

  it('a clock that was put back: the first day counts, and the check on it', async () => {
    const [posting] = postings.slice(17);
    if (!posting) throw new Error('no posting');
    await ask(browser, 'keep-posting', { ...posting, savedOn: '2031-01-01', checkedOn: '2031-01-01', note: 'mine' });
    await ask(browser, 'keep-posting', { ...posting, savedOn: '2026-11-25', checkedOn: '2026-11-25' });
    const kept = (await keptIn(browser)).saved.find(({ key }) => key === posting.key);
    expect(kept).toMatchObject({ savedOn: '2026-11-25', checkedOn: '2026-11-25', note: 'mine' });
    const workspace = await browser.openOwnPage('workspace.html#saved');
    await until('the saved postings are drawn', async () => (await textOf(workspace)).includes(posting.posting.title));
    await workspace.close();
    note('clock put back between two saves', 'the earlier day counts', 'posting and note');
  });

  it('imports that do not hold', async () => {
    const before = readersOwn(await keptIn(browser));
    const data = await browser.openOwnPage('workspace.html#data');
    await until('the page is drawn', () => data.run(() => document.querySelector('input[type="file"]') !== null));
    const changed = (from: string, to: string) => whole.replace(from, to);
    const files = [
      { name: 'half.json', text: whole.slice(0, whole.length / 2), words: 'dataFaultCut' },
      { name: 'types.json', text: changed('"firstSeen": "', '"firstSeen": "on '), words: 'dataFaultWrong' },
      {
        name: 'proto.json',
        text: changed('"progress"', '"__proto__": {"x": 1}, "progress"'),
        words: 'dataFaultUnsafe',
      },
      { name: 'newer.json', text: changed('"version": 1', '"version": 2'), words: 'dataFaultNewer' },
      { name: 'huge.json', text: ' '.repeat(1_000_000), times: 100, words: 'dataFaultLarge' },
    ] as const;
    for (const { words, ...file } of files) {
      const said = await chooseFile(data, file);
      expect(said).toContain(messageText(words, ['ledger.0.firstSeen']));
      expect(readersOwn(await keptIn(browser))).toEqual(before);
      note(`import: ${file.name}`, said.replace(/^.*? was not imported/, ''), 'everything');
    }
    await data.close();
  });

  it('an import that is killed in the middle: all of it or nothing', async () => {
    const data = await browser.openOwnPage('workspace.html#data');
    await until('the page is drawn', () => data.run(() => document.querySelector('input[type="file"]') !== null));
    const outcomes = new Set<string>();
    for (const wait of [5, 20, 40, 80]) {
      const before = readersOwn(await keptIn(browser));
      await chooseFile(data, { name: 'whole.json', text: whole });
      await data.run(
        (words) => {
          const start = words.slice(0, 7);
          const all = [...document.querySelectorAll<HTMLElement>('.import-preview button')];
          all.find(({ textContent }) => textContent?.startsWith(start))?.click();
        },
        messageText('dataReplace', ['0']),
      );
      await new Promise((resolve) => setTimeout(resolve, wait));
      await browser.stopBackground();
      // The next start ends what was cut; whatever is asked then waits for it.
      await ask(browser, 'change-settings', { theme: 'system' });
      const after = readersOwn(await keptIn(browser));
      const replaced = after.saved.length === 60 && after.ledger.length === 400;
      outcomes.add(replaced ? 'whole' : 'nothing');
      if (replaced) expect(after.progress).toMatchObject({ have: ['risk-management'] });
      else expect(after).toEqual(before);
    }
    note('background killed in an import', `${[...outcomes].join(' or ')}, never a part`, 'the old, or the file');
    await data.close();
  });

  it('an update while a page is open: what stands in the page says so or is the new one, nothing is lost', async () => {
    const tab = await browser.openTab(url);
    const { postingKey } = await readPosting(browser, tab);
    await openSidebar(tab);
    await ask(browser, 'remove-posting', postingKey);
    const before = readersOwn(await keptIn(browser));
    await browser.update();
    expect(readersOwn(await keptIn(browser))).toEqual(before);
    if (family === 'chromium') {
      const said = await saveInSidebar(tab, messageText('readingUpdatedNote'));
      note('extension updated while open', said, 'everything');
      await tab.goto(url);
    } else note('extension updated while open', 'the tab is read anew', 'everything');
    await readPosting(browser, tab);
    await openSidebar(tab);
    await saveInSidebar(tab, messageText('readingDone'));
    expect(await tab.run(() => document.querySelectorAll('html > div[popover]').length)).toBe(1);
    await tab.close();
  });

  it('values that are damaged: left out, not lost, and said', async () => {
    const before = await keptIn(browser);
    await plant(browser, { table: 'saved', value: { key: 'torn', posting: 7 } });
    await plant(browser, { item: 'progress', value: { version: 9, topics: 'another shape' } });
    const data = await browser.openOwnPage('workspace.html#data');
    const said = await until('the page says so', async () => {
      const text = await textOf(data);
      return text.includes(messageText('dataUnread')) && text.includes('2 values') ? text : null;
    });
    expect(said).toContain(messageText('dataUnreadSave'));
    await ask(browser, 'change-progress', { kind: 'have', skillId: 'stakeholders', have: true });
    const after = await keptIn(browser);
    expect(after.saved).toEqual(expect.arrayContaining(before.saved));
    expect(after.items).toMatchObject({ 'progress.before': { version: 9, topics: 'another shape' } });
    await data.close();
    note('damaged values', `${messageText('dataUnread')}: 2 values, offered as a file`, 'the values too, aside');
  });

  it('an older tab that does not let the database go', async () => {
    await browser.own.run(
      (posting) =>
        new Promise<void>((resolve, reject) => {
          const gone = indexedDB.deleteDatabase('waypost');
          gone.onerror = () => reject(gone.error);
          gone.onsuccess = () => {
            const request = indexedDB.open('waypost', 1);
            request.onupgradeneeded = () => {
              request.result.createObjectStore('ledger', { keyPath: 'key' });
              request.result.createObjectStore('saved', { keyPath: 'key' }).put(posting);
            };
            request.onsuccess = () => {
              Object.assign(window, { older: request.result });
              resolve();
            };
          };
        }),
      postings[0],
    );
    expect((await ask(browser, 'keep-posting', postings[1])).value).toEqual({ ok: false, reason: 'blocked' });
    const workspace = await browser.openOwnPage('workspace.html#saved');
    const said = messageText('extUnreadBlocked');
    await until('the full tab says what to do', async () => (await textOf(workspace)).includes(said), 10_000);
    await browser.own.run(() => (window as typeof window & { older: IDBDatabase }).older.close());
    await until('saving works again', async () => (await ask(browser, 'keep-posting', postings[1])).value?.ok);
    expect((await keptIn(browser)).saved).toEqual(postings.slice(0, 2));
    await workspace.close();
    note('database held by an older tab', said, 'everything');
  });

  it('made no request and no mistake in all this', async () => {
    expect(await noiseOf(browser)).toEqual(silence);
  });
});
