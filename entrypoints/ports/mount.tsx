import { type ComponentChild, render } from 'preact';
import { browserLanguage } from '../../src/platform/language.ts';
import { Translate } from '../../src/ui/language/translate.ts';

/** Draws a surface into its page, in the browser's language, once what it shows is known. */
export async function mount(ready: Promise<unknown>, draw: () => ComponentChild): Promise<void> {
  const language = browserLanguage();
  document.documentElement.lang = language.locale;
  document.documentElement.dir = language.direction;
  await ready;
  render(<Translate.Provider value={language}>{draw()}</Translate.Provider>, document.body);
}

/** Fires when the page goes. */
export function pageLife(): AbortSignal {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  return life.signal;
}
