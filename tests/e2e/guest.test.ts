import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedBrowser } from '../../scripts/browsers/opened-browser.ts';
import { pages, testPages } from './pages.ts';
import { edgeTab, families, noiseOf, openSidebar, readPosting, silence, startBrowser } from './start-browser.ts';

describe.each(families)('a guest in the page, in %s', (family) => {
  let browser: OpenedBrowser;
  beforeAll(async () => {
    browser = await startBrowser(family, testPages);
  });
  afterAll(() => browser?.close());

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
    const tab = await browser.openTab(pages.plain);
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
