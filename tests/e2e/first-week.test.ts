import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedBrowser } from '../../scripts/browsers/opened-browser.ts';
import { guideFolders } from '../../scripts/content-plugin.ts';
import { messageText } from '../../scripts/message-text.ts';
import { readGuideFolder } from '../../scripts/read-guide-folder.ts';
import { families, startBrowser } from './start-browser.ts';
import { Walk } from './walk.ts';

const guide = readGuideFolder(guideFolders()[0] ?? '');
const topic = guide.phases[0]?.topics[0];
const comparison = guide.comparisons[0];
const source = guide.salary.whereToCheck[0];
const t = messageText;

/**
 * A newcomer's first week, written with its clicks, keys and pictures into `out/first-week/`:
 * `npx vitest run --config tests/vitest.config.ts --project e2e first-week`.
 */
describe.each(families)('the first week, in %s', (family) => {
  let browser: OpenedBrowser;
  beforeAll(async () => {
    browser = await startBrowser(family);
  });
  afterAll(() => browser?.close());

  it('leads from installing to the second day in a handful of clicks', { timeout: 120_000 }, async () => {
    if (!topic || !comparison || !source) throw new Error('The guide is empty.');
    const tab = await browser.openTab('about:blank');
    const walk = new Walk('first-week', browser, tab);

    await walk.open();
    await walk.see(t('guideWelcomeTitle', [String(guide.totalWeeks)]));
    expect(await walk.stepDone('Install and open')).toBe(1);

    await walk.click(t('guideWelcomeNext'));
    await walk.see(t('guideWelcomeBoards'));
    await walk.click(t('guideWelcomeNext'));
    await walk.see(t('guideWelcomeSurface'));
    await walk.click(t('guideWelcomeFinish'));
    await walk.see(guide.title);
    expect(await walk.stepDone('First run')).toBe(3);

    await walk.click(t('guideOverview'));
    await walk.see(guide.overview[0] ?? '', '.prose');
    expect(await walk.stepDone('Read the overview')).toBe(1);

    await walk.click(t('guideNextStepNamed', [topic.title]));
    await walk.see(topic.title);
    expect(await walk.stepDone('Start topic 1')).toBe(1);

    await walk.click(topic.steps[0] ?? '', '.steps');
    await walk.see(t('guideOf', ['1', String(topic.steps.length)]), '.steps-head');
    await walk.see(t('guideDoing'), '.state-switch .chosen');
    expect(await walk.stepDone('Tick a sub-step')).toBe(1);

    await walk.press('/');
    await walk.write('drift');
    await walk.see('drift', '.hit mark');
    await walk.press('Enter');
    await walk.see('drift', '.term.open');
    expect(await walk.stepDone('Search drift')).toBe(0);

    await walk.click(t('popupGuide'), '.tab-list');
    await walk.click(t('guideDoorComparisons'), '.doors');
    await walk.click(comparison.title, '.rows');
    await walk.see(comparison.rows[0]?.left ?? '', 'td');
    expect(await walk.stepDone('Compare two roles')).toBe(3);

    await walk.click(t('popupGuide'), '.tab-list');
    await walk.click(t('guidePay'), '.doors');
    await walk.see(source.name, '.places');
    expect(await walk.stepDone('Find the salary sources')).toBe(2);
    await walk.close();

    // Overnight the browser ends what is idle.
    await browser.stopBackground();
    await walk.open();
    await walk.see(t('guidePay'));
    await walk.click(t('guideNextStepNamed', [topic.title]));
    await walk.see(t('guideOf', ['1', String(topic.steps.length)]), '.steps-head');
    expect(await walk.stepDone('Resume next day')).toBe(2);

    expect(walk.writeTable('The first week')).toBe(14);
    await walk.close();
    expect(browser.strays()).toEqual([]);
  });
});
