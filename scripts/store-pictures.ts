// `npm run store-pictures`: the pictures of the store listings, 1280 × 800, of the built extension on the project's own
// sample postings, in `out/store/`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { exportText } from '../src/domain/export/everything.ts';
import { pressButton } from './browsers/ask-extension.ts';
import { provideBrowser } from './browsers/installed-browsers.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { type OpenedBrowser, type Tab, until } from './browsers/opened-browser.ts';
import { messageText } from './message-text.ts';
import { projectFolder } from './project-folder.ts';
import { sampleAnswers } from './sample-board/sample-answers.ts';
import { sample } from './sample-board/samples.ts';
import { buildQuietly } from './start/build-quietly.ts';
import { sampleEverything } from './store/sample-everything.ts';

/** What the Chrome Web Store asks for. */
const size = { width: 1280, height: 800 };
const folder = join(projectFolder, 'out', 'store');

async function takePictures(browser: OpenedBrowser): Promise<void> {
  const save = async (name: string, tab: Tab) => {
    writeFileSync(join(folder, `${name}.png`), await tab.screenshot());
    console.log(`out/store/${name}.png`);
  };
  const today = new Date().toISOString().slice(0, 10);
  const everything = sampleEverything(today);
  const own = await browser.openOwnPage('workspace.html#data');
  await bringIn(own, exportText(everything, today));
  const keys = everything.saved.slice(0, 3).map(({ key }) => encodeURIComponent(key));

  const page = await browser.openTab(sample('json-ld').url);
  await until('the sidebar can be opened', () => openSidebar(page));
  await drawn();
  await save('1-posting', page);
  await page.close();

  const places = [
    ['2-guide', 'guide'],
    ['3-compare', `compare/${keys.join(' ')}`],
    ['4-ledger', 'ledger'],
    ['5-plan', 'plan'],
  ] as const;
  await own.front();
  for (const [name, place] of places) {
    await own.run((wanted) => {
      location.hash = encodeURIComponent(wanted).replaceAll('%2F', '/');
    }, place);
    await drawn();
    await save(name, own);
  }
}

/** Imports everything as a reader would: chosen as a file, then added. */
async function bringIn(own: Tab, text: string): Promise<void> {
  await until('the import stands', () =>
    own.run((file) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) return false;
      const chosen = new DataTransfer();
      chosen.items.add(new File([file], 'waypost.json', { type: 'application/json' }));
      input.files = chosen.files;
      return input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text),
  );
  await until('the import is offered', () => pressButton(own, messageText('dataAdd')));
  await until('the import is done', () => own.run(() => document.querySelector('.import-preview') === null));
}

function openSidebar(page: Tab): Promise<boolean | null> {
  return page.inSidebar((root) => {
    const button = root.querySelector<HTMLButtonElement>('button.edge-tab');
    button?.click();
    return button !== null;
  });
}

/** A picture is taken once nothing moves. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 1500));

const program = provideBrowser('chromium');
if ('advice' in program) {
  console.error(program.advice.join('\n'));
  process.exitCode = 1;
} else if (buildQuietly('chrome')) {
  mkdirSync(folder, { recursive: true });
  const extension = join(projectFolder, '.output', 'chrome-mv3');
  const browser = await openBrowser(program, { extension, headless: true, answers: sampleAnswers, size });
  await takePictures(browser).finally(() => browser.close());
} else {
  process.exitCode = 1;
}
