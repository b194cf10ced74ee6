import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedBrowser, until } from '../../../scripts/browsers/opened-browser.ts';
import { buildFor, families, startBrowser } from '../start-browser.ts';
import { lookAtNoise, looks, noisyBuild } from './look-for-trace.ts';
import { senses, type Trace, trace } from './recorder.ts';
import { watchedAnswers, watchedPages } from './watched-pages.ts';

const names = Object.keys(senses) as (keyof Trace)[];
const nothing = Object.fromEntries(names.map((name) => [name, []]));
const guest = '<div popover="manual"></div> in html';

describe.each(families)('what a page notices, in %s', (family) => {
  let browser: OpenedBrowser;
  beforeAll(async () => {
    browser = await startBrowser(family, watchedAnswers);
  });
  afterAll(() => browser?.close());

  it('is nothing on LinkedIn', async () => {
    expect(await looks['LinkedIn, as it comes'](browser)).toEqual(nothing);
  });

  it('is one neutral element elsewhere, and no word of the reader’s own state', async () => {
    expect(await looks['elsewhere, the tab'](browser)).toEqual({ ...nothing, added: [guest] });
    expect(await looks['elsewhere, the sidebar in use'](browser)).toEqual({ ...nothing, added: [guest] });
  });

  it('is also what its own world does', async () => {
    const tab = await browser.openTab(watchedPages.elsewhere);
    await tab.run(() => {
      document.dispatchEvent(new CustomEvent('planted'));
      document.createElement('p').attachShadow({ mode: 'open' });
      Object.assign(window, { planted: true });
      return fetch('/planted.svg').then(({ ok }) => ok);
    });
    const { events, calls, globals } = await tab.run(trace, []);
    expect({ events, calls, globals }).toEqual({
      events: ['planted'],
      calls: ['attachShadow', 'fetch'],
      globals: ['planted'],
    });
    // Chromium keeps a timing of a request that is answered inside it on some runs and none on others, so the proxy alone
    // tells there; Firefox writes it down a moment after the answer.
    if (family === 'firefox') {
      await until('the request is noticed', async () => (await tab.run(trace, [])).requests.length === 1);
    }
    await tab.close();
  });

  it('is no request', () => {
    expect(browser.strays()).toEqual([]);
  });
});

describe.each(families)('what a page notices of a noisy build, in %s', (family) => {
  const noisy = noisyBuild(buildFor(family));
  let browser: OpenedBrowser;
  beforeAll(async () => {
    browser = await startBrowser(family, watchedAnswers, noisy.folder);
  });
  afterAll(async () => {
    await browser?.close();
    noisy.remove();
  });

  it('is every trace that a script in its world can leave', async () => {
    const seen = await lookAtNoise(browser);
    // Scripts of the page's own world, which an extension's are not, leave the other ones.
    const ofThePage = ['events', 'calls', 'requests'];
    expect(names.filter((name) => seen[name].length === 0)).toEqual(ofThePage);
  });
});
