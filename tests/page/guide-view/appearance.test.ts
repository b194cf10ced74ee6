import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { matchPosting } from '../../../scripts/screenshots/samples/match-page.ts';
import { readSample } from './samples/guide-sample-ports.ts';
import { allPlaces, busyReader, clear, draw, onePlaceOfEachKind, violations } from './stand.ts';

afterEach(clear);

const kinds = onePlaceOfEachKind();

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', { timeout: 90_000 }, (theme) => {
  test('popup', async () => {
    const stand = await draw('popup', busyReader({ settings: { theme } }), { page: readSample(matchPosting) });
    for (const place of kinds) {
      await stand.at(place);
      expect(await violations(stand.place), place).toEqual([]);
    }
    for (const tab of ['page', 'saved'] as const) {
      stand.guide.tab.value = tab;
      await stand.find(tab === 'saved' ? '.state-flags' : '.reading');
      expect(await violations(stand.place), tab).toEqual([]);
    }
    stand.guide.query.value = 'data';
    stand.guide.tab.value = 'guide';
    stand.guide.searching.value = true;
    await stand.find('[role=option]');
    expect(await violations(stand.place), 'search').toEqual([]);
  });

  test('full tab', async () => {
    const stand = await draw('workspace', busyReader({ settings: { theme } }));
    const [first, second] = stand.reader.saved.now().map(({ key }) => encodeURIComponent(key));
    for (const place of [...kinds, 'paste', 'saved', 'settings', `compare/${first}`, `compare/${first} ${second}`]) {
      await stand.at(place);
      expect(await violations(stand.place), place).toEqual([]);
    }
    expect(stand.place.querySelector('.side-by-side')).not.toBeNull();
  });

  test('settings and first run', async () => {
    const stand = await draw('options', busyReader({ settings: { theme } }));
    expect(await violations(stand.place)).toEqual([]);
    await clear();
    const fresh = await draw('popup', busyReader({ settings: { theme, welcomed: false } }));
    for (const step of [1, 2, 3]) {
      await expect.poll(() => fresh.place.querySelector('.welcome-count')?.textContent).toBe(`${step} of 3`);
      expect(await violations(fresh.place), `step ${step}`).toEqual([]);
      (await fresh.find('.welcome .primary')).click();
    }
    await expect.poll(() => fresh.reader.settings.now().welcomed).toBe(true);
  });

  test('a planted fault is found', async () => {
    const stand = await draw('popup', busyReader({ settings: { theme } }));
    (await stand.at('pay')).insertAdjacentElement('afterend', document.createElement('button'));
    expect((await violations(stand.place)).join()).toContain('button-name');
    const pale = document.createElement('p');
    pale.textContent = 'pale';
    pale.style.color = 'var(--rail)';
    stand.place.querySelector('.page-head')?.append(pale);
    expect((await violations(stand.place)).join()).toContain('color-contrast');
  });
});

const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe.each(['de', 'fr'] as const)(
  'at 320 px in %s nothing needs to be scrolled sideways',
  { timeout: 60_000 },
  (locale) => {
    test('popup', async () => {
      await page.viewport(320, 600);
      const stand = await draw('popup', busyReader(), { locale, page: readSample(matchPosting) });
      const inside = () => {
        // Its body asks for 400 px whatever the window has; what is drawn stays inside of the window.
        const boxes = [...stand.place.querySelectorAll('.popup, .popup-head, .tab-list, .popup-body')];
        const beyond = boxes.map((box) => box.getBoundingClientRect().right - window.innerWidth);
        return Math.max(0, ...beyond, ...boxes.map((box) => box.scrollWidth - box.clientWidth));
      };
      for (const place of allPlaces()) {
        await stand.at(place);
        expect(inside(), place).toBe(0);
      }
      for (const tab of ['page', 'saved'] as const) {
        stand.guide.tab.value = tab;
        await stand.find(tab === 'saved' ? '.state-flags' : '.reading');
        expect(inside(), tab).toBe(0);
      }
    });

    test('full tab', async () => {
      await page.viewport(320, 700);
      const stand = await draw('workspace', busyReader(), { locale });
      for (const place of [...kinds, 'paste', 'saved', 'compare', 'settings']) {
        await stand.at(place);
        expect(tooWide(), place).toBe(0);
      }
    });
  },
);

test.each(['en', 'de', 'fr'] as const)('the head of the popup has room for its words in %s', async (locale) => {
  const stand = await draw('popup', busyReader(), { locale });
  const list = await stand.find('.tab-list');
  expect(list.scrollWidth - list.clientWidth).toBe(0);
});

test('what is too wide is noticed', async () => {
  await page.viewport(320, 600);
  const stand = await draw('workspace');
  (await stand.at('pay')).style.inlineSize = '500px';
  expect(tooWide()).toBeGreaterThan(0);
});
