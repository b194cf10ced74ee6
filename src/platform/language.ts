import { browser } from './browser-api.ts';
import { isAlive } from './extension-context.ts';

/** A language as the surfaces know it. */
interface BrowserLanguage {
  locale: string;
  direction: 'ltr' | 'rtl';
  t(key: string, substitutions?: (string | number)[]): string;
}

/**
 * The browser's words: a message by its key, filled in, in the language of its interface, or in English where that is not
 * translated: then dates, numbers and direction are English too. An unknown key is empty.
 */
export function browserLanguage(): BrowserLanguage {
  const words = browser.i18n.getMessage('extLanguage');
  const own = browser.i18n.getUILanguage();
  const translated = own.split(/[-_]/)[0]?.toLowerCase() === words;
  return {
    locale: translated ? own.replaceAll('_', '-') : words,
    direction: translated && browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr',
    t: (key, substitutions = []) => browser.i18n.getMessage(key, substitutions.map(String)),
  };
}

/**
 * The same for a script in a page, which may outlive its extension and then can ask for no word any more: it still has
 * what was said before and the words of `ahead`.
 */
export function lastingLanguage(ahead: readonly string[]): BrowserLanguage {
  const own = browserLanguage();
  const said = new Map(ahead.map((key) => [key, own.t(key)]));
  return {
    ...own,
    t(key, substitutions = []) {
      const name = [key, ...substitutions].join('\n');
      if (!isAlive()) return said.get(name) ?? '';
      const words = own.t(key, substitutions);
      said.set(name, words);
      return words;
    },
  };
}
