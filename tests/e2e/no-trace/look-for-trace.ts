import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { browser as extensionApi } from 'wxt/browser';
import { type OpenedBrowser, type Tab, until } from '../../../scripts/browsers/opened-browser.ts';
import { openSidebar, readPosting } from '../start-browser.ts';
import { type Trace, trace } from './recorder.ts';
import { ownWords, stateWords, watchedPages } from './watched-pages.ts';

declare const chrome: typeof extensionApi;

/** A page that listens, and how it is used. */
export const looks = {
  'LinkedIn, as it comes': (browser) => look(browser, watchedPages.linkedIn, [...ownWords, ...stateWords]),
  'elsewhere, the tab': (browser) => look(browser, watchedPages.elsewhere, stateWords, false),
  'elsewhere, the sidebar in use': (browser) => look(browser, watchedPages.elsewhere, stateWords, true),
} satisfies Record<string, (browser: OpenedBrowser) => Promise<Trace>>;

/** What a page with a noisy build beside it notices. */
export const lookAtNoise = (browser: OpenedBrowser): Promise<Trace> =>
  look(browser, watchedPages.elsewhere, ['h on your way'], undefined);

/** @param open whether the sidebar stands open and was used; undefined where none is waited for. */
async function look(browser: OpenedBrowser, url: string, words: string[], open?: boolean): Promise<Trace> {
  const ids = await browser.own.run(() => [chrome.runtime.id, new URL(chrome.runtime.getURL('/')).hostname]);
  const tab = await browser.openTab(`${url}#${encodeURIComponent(ids.join(','))}`);
  await readPosting(browser, tab);
  if (open) await use(tab);
  // Nothing can be awaited that must not come.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const seen = await tab.run(trace, words);
  await tab.close();
  return seen;
}

/** A person at work: opens the sidebar, has a skill, keeps the posting. The marks in the text are gone after seconds. */
async function use(tab: Tab): Promise<void> {
  await openSidebar(tab);
  await tab.inSidebar((root) => root.querySelector<HTMLElement>('.ask-row')?.click());
  await until('an ask is open', () => tab.inSidebar((root) => root.querySelector('.corrections button') !== null));
  await tab.inSidebar((root) => root.querySelector<HTMLElement>('.corrections button')?.click());
  await tab.inSidebar((root) => root.querySelector<HTMLElement>('.footer button')?.click());
  await until('it is done', () => tab.inSidebar((root) => root.querySelector('.notice') !== null));
  await until('the marks are gone', () => tab.run(() => CSS.highlights.size === 0), 10_000);
}

/** A copy of a build that leaves one of each trace, as careless extensions do. */
export function noisyBuild(from: string): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-noisy-'));
  cpSync(from, folder, { recursive: true });
  const file = join(folder, 'read.js');
  const noise = [
    `window.postMessage({ id: chrome.runtime.id }, '*')`,
    `document.dispatchEvent(new CustomEvent(chrome.runtime.id + ':read:wxt:content-script-started'))`,
    `document.documentElement.dataset.planted = ''`,
    `document.querySelector('h1, h2').firstChild.data += ' '`,
    `document.body.append(document.createElement('iframe'))`,
    `document.body.append(Object.assign(document.createElement('img'), { src: location.origin + '/planted.svg' }))`,
    `document.head.append(Object.assign(document.createElement('style'), { textContent: 'b{}' }))`,
    `document.documentElement.append(Object.assign(document.createElement('p'), { textContent: '42 h on your way' }))`,
    `performance.mark('planted')`,
    `CSS.highlights.set('planted', new Highlight())`,
  ];
  const planted = noise.map((line) => `try { ${line} } catch {}\n`).join('');
  writeFileSync(file, `${planted}${readFileSync(file, 'utf8')}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
