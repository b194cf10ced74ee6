import { afterEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/platform/browser-api.ts';
import { browserLanguage } from '../../src/platform/language.ts';

afterEach(() => vi.restoreAllMocks());

/** A browser whose interface is in one language and that finds the extension's words in another. */
function speaks(own: string, words: string, direction = 'ltr'): void {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue(own);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string) =>
    key === '@@bidi_dir' ? direction : key === 'extLanguage' ? words : '',
  );
}

test.each([
  ['de-AT', 'de', 'de-AT'],
  ['pt_BR', 'en', 'en'],
  ['fr', 'fr', 'fr'],
  ['en-GB', 'en', 'en-GB'],
])('a browser in %s that finds words in %s writes dates and numbers as %s', (own, words, locale) => {
  speaks(own, words);
  expect(browserLanguage()).toMatchObject({ locale, direction: 'ltr' });
});

test('English words run from left to right in a browser that runs the other way', () => {
  speaks('ar', 'en', 'rtl');
  expect(browserLanguage()).toMatchObject({ locale: 'en', direction: 'ltr' });
  speaks('ar', 'ar', 'rtl');
  expect(browserLanguage()).toMatchObject({ locale: 'ar', direction: 'rtl' });
});
