import { browser } from './browser-api.ts';

/** The browser's words: a message by its key, filled in, in the language of its interface. An unknown key is empty. */
export function browserLanguage(): {
  locale: string;
  direction: 'ltr' | 'rtl';
  t(key: string, substitutions?: (string | number)[]): string;
} {
  return {
    locale: browser.i18n.getUILanguage(),
    direction: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
    t: (key, substitutions = []) => browser.i18n.getMessage(key, substitutions.map(String)),
  };
}
