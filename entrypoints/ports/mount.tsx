import { type ComponentChild, render } from 'preact';
import { browserLanguage } from '../../src/platform/language.ts';
import { Translate } from '../../src/ui/language/translate.ts';

/** Draws a surface into its page, in the browser's language. Called again, it draws what is known by then. */
export function draw(surface: ComponentChild): void {
  const language = browserLanguage();
  document.documentElement.lang = language.locale;
  document.documentElement.dir = language.direction;
  render(<Translate.Provider value={language}>{surface}</Translate.Provider>, document.body);
}

/** Draws a surface once what it shows is known. */
export async function mount(ready: Promise<unknown>, surface: () => ComponentChild): Promise<void> {
  await ready;
  draw(surface());
}

/** Fires when the page goes. */
export function pageLife(): AbortSignal {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  return life.signal;
}
