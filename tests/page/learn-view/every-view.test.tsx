import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exportText } from '../../../src/domain/export/everything.ts';
import { noProgress } from '../../../src/domain/progress/progress.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { createDataState } from '../../../src/state/data.ts';
import type { LedgerState } from '../../../src/state/ledger.ts';
import { createPlanState } from '../../../src/state/plan.ts';
import { YourDataView } from '../../../src/ui/data/YourDataView.tsx';
import { LedgerView } from '../../../src/ui/ledger/LedgerView.tsx';
import { PlanView } from '../../../src/ui/plan/PlanView.tsx';
import { drawn, faults, generated, ledgerOf, overflow } from './learn-checks.ts';
import { clear, draw, guideState, progressOf, today } from './learn-scene.tsx';
import { planSaved } from './plan-samples.ts';

let abort = new AbortController();

beforeEach(async () => {
  abort = new AbortController();
  await page.viewport(1280, 900);
});
afterEach(() => {
  clear();
  abort.abort();
});

const places = async () => {
  const ledgers: [string, LedgerState][] = [];
  for (const count of [0, 2, 7, 11, 300])
    ledgers.push([`ledger of ${count}`, (await ledgerOf(generated(count), abort.signal)).state]);
  const pace = { plan: { ...defaultSettings.plan, start: '2026-11-02', openHours: 60, daysOff: ['2026-12-24'] } };
  const { state: guide } = await guideState(progressOf(8), pace, abort.signal);
  const plan = createPlanState(guide, planSaved());
  const everything = {
    progress: progressOf(3),
    settings: defaultSettings,
    corrections: [],
    ledger: generated(3),
    saved: [],
  };
  const sizes = { progress: 1, settings: 1, corrections: 1, ledger: 1, saved: 1 };
  const done = async () => ({ ok: true as const, value: null });
  const data = createDataState(
    { read: async () => ({ everything, sizes, unread: [] }), apply: done, wipe: done },
    guide,
  );
  await data.refresh();
  await data.choose(new File([exportText({ ...everything, progress: noProgress }, today)], 'other.json'));
  return [
    ...ledgers.map(([name, state]) => [name, <LedgerView key={name} state={state} />] as const),
    ['plan', <PlanView key="plan" state={plan} />] as const,
    ['data', <YourDataView key="data" state={data} />] as const,
  ];
};

test('axe finds nothing in either theme, and finds what is planted', async () => {
  for (const [name, view] of await places()) {
    for (const theme of ['light', 'dark'] as const) {
      const node = draw(view, theme);
      await drawn();
      expect(await faults(node), `${name} ${theme}`).toEqual([]);
    }
    const node = draw(view);
    await drawn();
    node.querySelector('button, .button')?.replaceChildren();
    node.querySelector('button[aria-label]')?.removeAttribute('aria-label');
    if (name === 'ledger of 300') expect((await faults(node)).join()).toContain('button-name');
  }
});

test('at 320 pixels and in German nothing stands out at the side', async () => {
  await page.viewport(320, 800);
  for (const [name, view] of await places()) {
    draw(view, 'light', 'de');
    await drawn();
    expect(overflow(), name).toBeLessThanOrEqual(0);
  }
});
