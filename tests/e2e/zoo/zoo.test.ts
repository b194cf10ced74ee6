import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedBrowser } from '../../../scripts/browsers/opened-browser.ts';
import { families, startBrowser } from '../start-browser.ts';
import { zooAnswers } from './exhibits.ts';
import { visit, visited } from './visit.ts';

describe.each(families)('the zoo, in %s', (family) => {
  let browser: OpenedBrowser;
  beforeAll(async () => {
    browser = await startBrowser(family, zooAnswers);
  });
  afterAll(() => browser?.close());

  it.each(visited(family))('$name', async (exhibit) => {
    const { wrong } = await visit(browser, exhibit);
    expect(wrong).toEqual([]);
  });
});
