// Sees to the browsers that the tests need: `find-browser.ts chromium firefox`. Ends with 1 and advice where one is missing.
import process from 'node:process';
import { type BrowserFamily, provideBrowser } from './browsers/installed-browsers.ts';

const families = process.argv.slice(2).filter((name): name is BrowserFamily => /^(chromium|firefox)$/.test(name));
for (const family of families.length > 0 ? families : (['chromium', 'firefox'] as const)) {
  const browser = provideBrowser(family);
  if ('advice' in browser) {
    for (const line of browser.advice) console.error(line);
    process.exitCode = 1;
  } else {
    console.log(`${browser.name}: ${browser.path}`);
  }
}
