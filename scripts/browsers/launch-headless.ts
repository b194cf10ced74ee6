import process from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import { provideBrowser } from './installed-browsers.ts';

/**
 * A headless Chromium without the extension, for saved pages, pictures and icons.
 * @throws with what to install where the machine has none and it may not be installed.
 */
export async function launchHeadless(): Promise<Browser> {
  const browser = provideBrowser('chromium');
  if ('advice' in browser) throw new Error(browser.advice.join('\n'));
  return chromium.launch({
    executablePath: browser.path,
    // Chromium's sandbox does not start for root.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}
