import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { installedBrowser } from '../scripts/browsers/installed-browsers.ts';
import { contentPlugin } from '../scripts/content-plugin.ts';
import { projectFolder } from '../scripts/project-folder.ts';

const chromium = installedBrowser('chromium');

/**
 * unit: Node. architecture: rules of the house, on sources and builds. page: real Chromium, for everything that reads or
 * draws a document. platform: WXT's in-memory browser. e2e: the built extension in real browsers. Time limits leave a
 * slow machine room: what takes long there is not wrong.
 */
export default defineConfig({
  root: projectFolder,
  plugins: [contentPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node' } },
      {
        extends: true,
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        plugins: [await WxtVitest()],
        test: { name: 'platform', include: ['tests/platform/**/*.test.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium.path }),
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
