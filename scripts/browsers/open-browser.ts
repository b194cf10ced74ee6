import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { InstalledBrowser } from './installed-browsers.ts';
import type { BrowserOptions, OpenedBrowser } from './opened-browser.ts';

/** Starts a browser with a fresh profile and the built extension in it; every request is answered by `answers`. */
export function openBrowser(
  browser: InstalledBrowser,
  options: Omit<BrowserOptions, 'family'>,
): Promise<OpenedBrowser> {
  const open = browser.family === 'chromium' ? openChromium : openFirefox;
  return open(browser, { ...options, family: browser.family });
}
