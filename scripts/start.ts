// `npm start`: a browser with Waypost in it, on a local board of sample postings or on a saved page of one's own.
// With a display it stays open until closed; without one it walks the pages and prints what it read.
import { basename, join } from 'node:path';
import process from 'node:process';
import { readInput } from './analyze/read-input.ts';
import { provideBrowser } from './browsers/installed-browsers.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { projectFolder } from './project-folder.ts';
import { indexAddress } from './sample-board/sample-answers.ts';
import { buildQuietly } from './start/build-quietly.ts';
import { ownPage, type Shown, sampleBoard } from './start/shown-page.ts';
import { readOptions, type StartOptions } from './start/start-options.ts';
import { walkPages } from './start/walk-pages.ts';

/** @returns what to say where it could not start. */
async function start({ family, headless, file, url }: StartOptions): Promise<string | null> {
  let shown: Shown = sampleBoard;
  if (file !== null) {
    const input = readInput(file);
    if (!input.ok) return input.reason;
    shown = ownPage(input.value.content, basename(file), url);
  }
  const program = provideBrowser(family);
  if ('advice' in program) return program.advice.join('\n');

  const target = family === 'chromium' ? 'chrome' : 'firefox';
  if (!buildQuietly(target)) return 'The extension could not be built.';
  const extension = join(projectFolder, '.output', `${target}-mv3`);
  const browser = await openBrowser(program, { extension, headless, answers: shown.answers });
  console.log(`\n${browser.version}; Waypost loaded ${browser.loadedBy}.`);
  if (headless) {
    await walkPages(browser, shown.pages);
    await browser.close();
    return null;
  }
  await browser.openTab(file === null ? indexAddress : (shown.pages[0]?.url ?? indexAddress));
  console.log('Close the browser to end.');
  await browser.closed;
  return null;
}

const options = readOptions(process.argv.slice(2));
const fault = options.ok ? await start(options.value) : options.reason;
if (fault !== null) {
  console.error(fault);
  process.exitCode = 1;
}
