import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as Api } from 'wxt/browser';
import { pressButton } from '../../scripts/browsers/ask-extension.ts';
import { openPopup } from '../../scripts/browsers/open-popup.ts';
import { type OpenedBrowser, type Tab, until, type View } from '../../scripts/browsers/opened-browser.ts';
import { messageText } from '../../scripts/message-text.ts';
import { sample } from '../../scripts/sample-board/samples.ts';
import { ask, keptIn } from './kept-pages.ts';
import { families, noiseOf, openSidebar, readPosting, silence, startBrowser, textOf } from './start-browser.ts';

declare const chrome: typeof Api;

const title = 'Delivery Lead, Generative AI';
const opens = messageText('workspaceOpenHours', ['@']).split('@')[1] ?? '';

describe.each(families)('postings that are not kept, in %s', (family) => {
  let browser: OpenedBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await startBrowser(family);
    tab = await browser.openTab(sample('lever').url);
    await tab.front();
    await readPosting(browser, tab);
  });
  afterAll(() => browser?.close());

  /** Waits until some page of the extension shows the posting beside the roadmap. */
  const isCompared = (view: View) =>
    until('the posting stands beside the roadmap', async () => {
      const text = await textOf(view);
      return text.includes(title) && text.includes(opens);
    });

  it('are compared from the full tab, with all that stand in open tabs', async () => {
    const other = await browser.openTab(sample('json-ld').url);
    await other.front();
    await readPosting(browser, other);
    const workspace = await browser.openOwnPage('workspace.html#compare');
    await until('it offers open pages', () => pressButton(workspace, messageText('workspaceAddOpen')));
    await until('both stand side by side', async () =>
      workspace.run(() => document.querySelectorAll('.side-by-side thead th').length === 2),
    );
    expect(await textOf(workspace)).toContain(messageText('workspaceNotKept'));
    await workspace.close();
    await other.close();
  });

  it('are compared out of a dropped file', async () => {
    const workspace = await browser.openOwnPage('workspace.html#compare');
    await until('the page is drawn', () => workspace.run(() => document.querySelector('.compare') !== null));
    await workspace.run((name) => {
      const text = `<!doctype html><title>${name}</title><h1>${name}</h1><h2>Requirements</h2><ul><li>Stakeholder management</li><li>Risk management for machine learning projects</li></ul><p>You lead the delivery of generative AI pilots with three teams.</p>`;
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'posting.html', { type: 'text/html' }));
      document.querySelector('.compare')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }, title);
    await isCompared(workspace);
    await workspace.close();
  });

  it('are compared from the popup, and from the sidebar in the page', async () => {
    const atCompare = () =>
      until('the full tab stands on it', () =>
        browser.own.run(
          async (key) => {
            const open = await chrome.runtime.getContexts({ contextTypes: ['TAB'] as never });
            return open.some(({ documentUrl }) => decodeURIComponent(documentUrl ?? '').includes(`compare/${key}`));
          },
          encodeURIComponent(sample('lever').url),
        ),
      );
    await tab.front();
    const popup = await openPopup(browser, tab, 'popupThisPage');
    await until('the popup offers to compare', () => pressButton(popup, messageText('readingCompare')));
    await atCompare();
    await popup.close().catch(() => undefined);
    await browser.own.run(async () => {
      const open = await chrome.runtime.getContexts({ contextTypes: ['TAB'] as never });
      const tabs = open.filter(({ documentUrl }) => documentUrl?.includes('workspace.html'));
      await chrome.tabs.remove(tabs.map(({ tabId }) => tabId));
    });
    await tab.front();
    await openSidebar(tab);
    await until('the sidebar offers to compare', () =>
      tab.inSidebar((root, words) => {
        const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words);
        button?.click();
        return button !== undefined;
      }, messageText('readingCompare')),
    );
    await atCompare();
  });

  it('kept ones carry the day on which their page was read again', async () => {
    const { postingKey, posting } = await readPosting(browser, tab);
    const old = { key: postingKey, savedOn: '2026-10-01', checkedOn: null, note: 'mine', posting };
    await ask(browser, 'keep-posting', old);
    await tab.goto(sample('lever').url);
    await readPosting(browser, tab);
    const today = await tab.run(() => new Date().toLocaleDateString('sv'));
    await until('the check is kept', async () => (await keptIn(browser)).saved[0]?.checkedOn === today);
    const workspace = await browser.openOwnPage('workspace.html#actions');
    await until('the next action lists it', async () => (await textOf(workspace)).includes(title));
    await workspace.close();
  });

  it('made no request and no mistake in all this', async () => {
    expect(await noiseOf(browser)).toEqual(silence);
  });
});
