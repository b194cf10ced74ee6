import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedBrowser, until } from '../../scripts/browsers/opened-browser.ts';
import { pages, testPages } from './pages.ts';
import { edgeTab, families, noiseOf, openSidebar, readPosting, silence, startBrowser } from './start-browser.ts';

interface Noticed {
  events: string[];
  messages: number;
  added: { parent: string; html: string }[];
  attributes: string[];
  calls: string[];
}

/** Everything the page has noticed, and what it can look up by itself. */
function lookAround() {
  const { noticed } = window as typeof window & { noticed: Noticed };
  return {
    ...noticed,
    frames: window.frames.length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    marks: performance.getEntriesByType('mark').length + performance.getEntriesByType('measure').length,
    resources: performance.getEntriesByType('resource').length,
    globals: Object.keys(window).filter((name) => /waypost|chrome-extension|browser\.runtime/i.test(name)),
  };
}

const nothing = {
  events: [],
  messages: 0,
  added: [],
  attributes: [],
  calls: [],
  frames: 0,
  sheets: 0,
  highlights: 0,
  marks: 0,
  resources: 0,
  globals: [],
};

describe.each(families)('a guest in the page, in %s', (family) => {
  let browser: OpenedBrowser;
  beforeAll(async () => {
    browser = await startBrowser(family, testPages);
  });
  afterAll(() => browser?.close());

  it('leaves no trace on LinkedIn', async () => {
    const tab = await browser.openTab(pages.watchingLinkedIn);
    expect((await readPosting(browser, tab)).reading.verdict.kind).toBe('target');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await tab.run(lookAround)).toEqual(nothing);
    await tab.close();
  });

  it('leaves one neutral element elsewhere, also with the sidebar open', async () => {
    const tab = await browser.openTab(pages.watching);
    await readPosting(browser, tab);
    await openSidebar(tab);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { added, ...rest } = await tab.run(lookAround);
    expect(added).toEqual([{ parent: 'HTML', html: '<div popover="manual"></div>' }]);
    const { added: _, ...others } = nothing;
    expect(rest).toEqual(others);
    await tab.close();
  });

  it('is noticed by that very page where something is left behind', async () => {
    const tab = await browser.openTab(pages.watching);
    await tab.run(() => {
      postMessage('planted', '*');
      document.dispatchEvent(new CustomEvent('planted'));
      document.body.dataset.planted = 'yes';
      performance.mark('planted');
      CSS.highlights.set('planted', new Highlight());
      document.body.append(document.createElement('iframe'));
    });
    const seen = await until('the page notices', async () => {
      const all = await tab.run(lookAround);
      return all.messages > 0 ? all : null;
    });
    expect(seen).toMatchObject({
      events: ['planted'],
      messages: 1,
      attributes: ['data-planted'],
      frames: 1,
      highlights: 1,
      marks: 1,
    });
    await tab.close();
  });

  it('keeps its looks and its place on a page whose styles fight it', async () => {
    const tab = await browser.openTab(pages.hostile);
    await readPosting(browser, tab);
    await openSidebar(tab);
    const looks = await tab.inSidebar((root) => {
      const sidebar = root.querySelector('.sidebar');
      if (!sidebar) return null;
      const { color, letterSpacing, fontSize, opacity, filter } = getComputedStyle(sidebar);
      const { right, width, height, top } = sidebar.getBoundingClientRect();
      const host = getComputedStyle(root.host);
      return {
        style: {
          letterSpacing,
          opacity,
          filter,
          hostOpacity: host.opacity,
          hostDisplay: host.display,
          transform: host.transform,
        },
        red: color === 'rgb(255, 0, 0)',
        fontSize: Number.parseFloat(fontSize),
        place: {
          right: Math.round(document.documentElement.clientWidth - right),
          top: Math.round(top),
          width: Math.round(width),
          full: Math.round(height) === innerHeight,
        },
      };
    });
    expect(looks?.style).toEqual({
      letterSpacing: 'normal',
      opacity: '1',
      filter: 'none',
      hostOpacity: '1',
      hostDisplay: 'block',
      transform: 'none',
    });
    expect(looks?.red).toBe(false);
    expect(looks?.fontSize).toBeGreaterThan(11);
    expect(looks?.fontSize).toBeLessThan(18);
    expect(looks?.place).toEqual({ right: 0, top: 0, width: 360, full: true });
    await tab.close();
  });

  it('stands styled on a page with a strict policy and trusted types', async () => {
    const tab = await browser.openTab(pages.strict);
    await readPosting(browser, tab);
    await openSidebar(tab);
    const width = await tab.inSidebar((root) => root.querySelector('.sidebar')?.getBoundingClientRect().width ?? 0);
    expect(Math.round(width ?? 0)).toBe(360);
    await tab.close();
  });

  it('takes no room, no focus and covers nothing but its edge', async () => {
    const tab = await browser.openTab(pages.watching);
    await edgeTab(tab);
    const page = await tab.run(() => ({
      wide: document.documentElement.scrollWidth <= innerWidth,
      focus: document.activeElement === document.body,
      apply: document.elementFromPoint(60, 170) !== document.documentElement.lastElementChild,
    }));
    expect(page).toEqual({ wide: true, focus: true, apply: true });
    await tab.close();
  });

  it('made no request and no mistake in all this', async () => {
    expect(await noiseOf(browser)).toEqual(silence);
  });
});
