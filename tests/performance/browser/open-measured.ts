import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { provideBrowser } from '../../../scripts/browsers/installed-browsers.ts';
import { readBoardTable } from '../../../scripts/content-plugin.ts';
import { projectFolder } from '../../../scripts/project-folder.ts';
import { sampleAnswers } from '../../../scripts/sample-board/sample-answers.ts';
import { BrokenInput } from '../../eval/broken-input.ts';

/** What stands in the browser beside the page. */
export type Guest = 'waypost' | 'one line' | 'nothing';

/** A Chromium with one tab that only the local job board answers. */
export interface Measured {
  page: Page;
  cdp: CDPSession;
  goto(url: string): Promise<void>;
  close(): Promise<void>;
}

interface MeasuredOptions {
  /** How many times slower the processor seems. */
  throttle?: number;
  /** Pages beside those of the local job board, by address. */
  answers?: ReadonlyMap<string, string>;
}

export async function openMeasured(
  guest: Guest,
  { throttle = 1, answers = new Map() }: MeasuredOptions = {},
): Promise<Measured> {
  const program = provideBrowser('chromium');
  if ('advice' in program) throw new BrokenInput(program.advice[0]);
  const profile = mkdtempSync(join(tmpdir(), 'waypost-bench-'));
  const extension = guest === 'waypost' ? join(projectFolder, '.output', 'chrome-mv3') : oneLine(profile);
  const context = await chromium.launchPersistentContext(join(profile, 'profile'), {
    executablePath: program.path,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1280, height: 800 },
    args:
      guest === 'nothing'
        ? ['--disable-extensions']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  await context.route(/^https?:/, (route) => {
    const request = route.request();
    const body =
      answers.get(request.url()) ?? sampleAnswers(new URL(request.url()), request.isNavigationRequest())?.body;
    return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const cdp = await context.newCDPSession(page);
  if (throttle > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return {
    page,
    cdp,
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** An extension whose content script does nothing, on the same pages: what any extension costs. */
function oneLine(parent: string): string {
  const folder = join(parent, 'one-line');
  mkdirSync(folder, { recursive: true });
  const matches = readBoardTable().boards.flatMap(({ hosts }) => hosts);
  const content = { matches, js: ['line.js'], run_at: 'document_end', all_frames: true };
  const manifest = { manifest_version: 3, name: 'One line', version: '1', content_scripts: [content] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'line.js'), 'document.title.length;\n');
  return folder;
}
