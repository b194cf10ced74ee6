import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { type BrowserFamily, provideBrowser } from '../browsers/installed-browsers.ts';
import { axeFaults, axeText, plantFaults } from './axe-faults.ts';
import type { Shown, Stage } from './stage.tsx';

/**
 * How the browser shows a page: CSS pixels, and what a person may have asked their system for. Motion is always reduced:
 * a picture has none.
 */
export interface Look {
  width: number;
  height: number;
  forcedColours?: boolean;
  moreContrast?: boolean;
  /** Where the pointer rests, in CSS pixels. */
  pointer?: [x: number, y: number];
  /** Keys pressed one after the other before the picture. */
  keys?: ('Tab' | 'Enter')[];
}

/** What the stage can show. */
export interface StageNames {
  states: readonly string[];
  popupPlaces: readonly string[];
  workspacePlaces: readonly string[];
}

export interface Camera {
  names: StageNames;
  /** Shows a state; `whole` makes the window as high as the page. */
  show(shown: Shown, look: Look, whole: boolean): Promise<void>;
  /** What is shown, as PNG. */
  picture(): Promise<Uint8Array>;
  /** What axe finds wrong with what is shown (`axeFaults`). */
  faults(choice: { contrast: boolean }): Promise<string[]>;
  /** Puts faults into what is shown (`plantFaults`). */
  plant(): Promise<void>;
  close(): Promise<void>;
}

declare const waypostStage: Stage;

const blank =
  '<!doctype html><html lang="en"><title>Waypost</title><meta name="viewport" content="width=device-width"><body></body>';

/** A window as high as the page, so that what sticks to its foot stands at the foot of the picture; up to a bound. */
const fullHeight = () => Math.min(5_000, document.documentElement.scrollHeight);

const namesOnStage = (): StageNames => ({
  states: waypostStage.states(),
  popupPlaces: waypostStage.popupPlaces,
  workspacePlaces: waypostStage.workspacePlaces,
});

/** Opens the stage in a browser of this machine. Firefox takes the plain looks only: its protocol sets no media features. */
export async function openCamera(family: BrowserFamily, stage: string): Promise<Camera> {
  const browser = provideBrowser(family);
  if ('advice' in browser) throw new Error(browser.advice.join(' '));
  return family === 'chromium' ? openChromium(browser.path, stage) : openFirefox(browser.path, stage);
}

async function openChromium(executablePath: string, stage: string): Promise<Camera> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const context = await browser.newContext({ deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.setContent(blank);
  await page.evaluate(stage);
  await page.evaluate(axeText());
  return {
    names: await page.evaluate(namesOnStage),
    async show(shown, { width, height, forcedColours, moreContrast, pointer = [0, 0], keys = [] }, whole) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({
        colorScheme: shown.theme === 'dark' ? 'dark' : 'light',
        forcedColors: forcedColours ? 'active' : 'none',
        contrast: moreContrast ? 'more' : 'no-preference',
        reducedMotion: 'reduce',
      });
      await page.evaluate((what) => waypostStage.show(what), shown);
      await page.mouse.move(...pointer);
      for (const key of keys) await page.keyboard.press(key);
      if (whole) await page.setViewportSize({ width, height: Math.max(height, await page.evaluate(fullHeight)) });
    },
    picture: () => page.screenshot(),
    faults: (choice) => page.evaluate(axeFaults, choice),
    plant: () => page.evaluate(plantFaults),
    close: () => browser.close(),
  };
}

async function openFirefox(executablePath: string, stage: string): Promise<Camera> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });
  const page = await browser.newPage();
  await page.setContent(blank);
  await page.evaluate(stage);
  await page.evaluate(axeText());
  return {
    names: await page.evaluate(namesOnStage),
    async show(shown, { width, height, pointer = [0, 0], keys = [] }, whole) {
      await page.setViewport({ width, height, deviceScaleFactor: 2 });
      await page.evaluate((what) => waypostStage.show(what), shown);
      await page.mouse.move(...pointer);
      for (const key of keys) await page.keyboard.press(key);
      const tall = whole ? Math.max(height, await page.evaluate(fullHeight)) : height;
      if (tall > height) await page.setViewport({ width, height: tall, deviceScaleFactor: 2 });
    },
    picture: () => page.screenshot(),
    faults: (choice) => page.evaluate(axeFaults, choice),
    plant: () => page.evaluate(plantFaults),
    close: () => browser.close(),
  };
}
