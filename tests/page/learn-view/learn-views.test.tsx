import guides from 'virtual:waypost/guides';
import axe from 'axe-core';
import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exportText } from '../../../src/domain/export/everything.ts';
import type { LedgerEntry } from '../../../src/domain/ledger/ledger-entry.ts';
import { dayNumber } from '../../../src/domain/plan/calendar-day.ts';
import { noProgress } from '../../../src/domain/progress/progress.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { createDataState } from '../../../src/state/data.ts';
import { createLedgerState, type LedgerState } from '../../../src/state/ledger.ts';
import { createPlanState } from '../../../src/state/plan.ts';
import { YourDataView } from '../../../src/ui/data/YourDataView.tsx';
import { LedgerView } from '../../../src/ui/ledger/LedgerView.tsx';
import { PlanView } from '../../../src/ui/plan/PlanView.tsx';
import { generateEntries } from '../../performance/generate-kept.ts';
import { clear, draw, guideState, progressOf, today, watched } from './learn-scene.tsx';
import { planSaved } from './plan-samples.ts';

const skillIds = guides[0]?.skills.map(({ id }) => id) ?? [];
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
const check = async (node: Element) =>
  (await axe.run(node, { rules: { region: { enabled: false } } })).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`,
  );
let abort = new AbortController();

beforeEach(async () => {
  abort = new AbortController();
  await page.viewport(1280, 900);
});
afterEach(() => {
  clear();
  abort.abort();
});

async function ledgerOf(entries: LedgerEntry[], done = 8) {
  const { state: guide, taken } = await guideState(progressOf(done), {}, abort.signal);
  const kept = watched(entries);
  const ports = {
    entries: kept,
    remove: async (keys: readonly string[]) => {
      kept.set((await kept.get()).filter(({ key }) => !keys.includes(key)));
      return { ok: true as const, value: null };
    },
  };
  const { state, ready } = createLedgerState(ports, guide, abort.signal);
  await ready;
  return { state, guide, taken };
}

const generated = (count: number) => generateEntries(count, skillIds, dayNumber(today), 70);
const button = (node: Element, words: string) => {
  const found = [...node.querySelectorAll<HTMLElement>('button, a')].find(({ textContent }) =>
    textContent?.includes(words),
  );
  if (!found) throw new Error(`No button "${words}"`);
  return found;
};

/** Nothing of the view stands out at its side. */
function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

const places = async () => {
  const ledgers: [string, LedgerState][] = [];
  for (const count of [0, 2, 7, 11, 300])
    ledgers.push([`ledger of ${count}`, (await ledgerOf(generated(count))).state]);
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
  const data = createDataState({ read: async () => ({ everything, sizes }), apply: done, wipe: done }, guide);
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
      expect(await check(node), `${name} ${theme}`).toEqual([]);
    }
    const node = draw(view);
    await drawn();
    node.querySelector('button, .button')?.replaceChildren();
    node.querySelector('button[aria-label]')?.removeAttribute('aria-label');
    if (name === 'ledger of 300') expect((await check(node)).join()).toContain('button-name');
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

test('the ledger says its sample size; under 5 no chart, from 10 the weeks', async () => {
  const few = draw(<LedgerView state={(await ledgerOf(generated(2))).state} />);
  expect(few.textContent).toContain('2 postings so far');
  expect(few.querySelector('.learn-next')).toBeNull();
  expect(few.textContent).not.toContain('by week');
  const some = draw(<LedgerView state={(await ledgerOf(generated(7))).state} />);
  expect(some.textContent).toContain('the 7 postings you read');
  expect(some.textContent).not.toContain('by week');
  const many = draw(<LedgerView state={(await ledgerOf(generated(11))).state} />);
  expect(many.textContent).toContain('by week');
  expect(many.textContent).toContain('not a market');
  button(many, 'Show as table').click();
  await drawn();
  expect(many.querySelectorAll('.plain-table tbody tr').length).toBeGreaterThan(5);
});

test('of 10,000 entries under 100 rows are drawn; the last is reached by key, others by search', async () => {
  const { state } = await ledgerOf(generated(10_000));
  const node = draw(<LedgerView state={state} />);
  await drawn();
  const rows = () => [...node.querySelectorAll<HTMLElement>('.entry-row')];
  expect(node.querySelector('table.entries-all')?.getAttribute('aria-rowcount')).toBe('10000');
  expect(rows().length).toBeGreaterThan(5);
  expect(rows().length).toBeLessThan(100);
  rows()[0]?.focus();
  rows()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }));
  await expect.poll(() => document.activeElement?.getAttribute('aria-rowindex')).toBe('10000');
  expect(rows().length).toBeLessThan(100);
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true, cancelable: true }));
  await expect.poll(() => document.activeElement?.getAttribute('aria-rowindex')).toBe('1');
  const hidden = state.shown.value[7_000];
  state.query.value = `${hidden?.company} ${hidden?.location?.split(',')[0]}`;
  await drawn();
  expect(rows().some(({ textContent }) => textContent?.includes(hidden?.company ?? 'none'))).toBe(true);
  expect(state.found.value.length).toBeLessThan(200);
});

test('one entry is deleted, then all after a second word', async () => {
  const { state } = await ledgerOf(generated(6));
  const node = draw(<LedgerView state={state} />);
  await drawn();
  node.querySelector<HTMLElement>('.entry-row button')?.click();
  await expect.poll(() => state.entries.value?.length).toBe(5);
  button(node, 'Delete all').click();
  await drawn();
  button(node, 'Keep them').click();
  await drawn();
  expect(state.entries.value).toHaveLength(5);
  button(node, 'Delete all').click();
  await drawn();
  [...node.querySelectorAll<HTMLElement>('.sure button')][0]?.click();
  await expect.poll(() => node.textContent).toContain('on screen for five seconds');
});

test('the ledger is paused by one click, and says so', async () => {
  const { state, guide } = await ledgerOf(generated(6));
  const node = draw(<LedgerView state={state} />);
  button(node, 'Pause').click();
  await expect.poll(() => guide.settings.value.ledger).toBe('paused');
  await expect.poll(() => node.textContent).toContain('not counted');
});

test('fewer hours move the finish; the calendar file holds the plan', async () => {
  const { state: guide, taken } = await guideState(progressOf(8), {}, abort.signal);
  const state = createPlanState(guide, planSaved());
  const node = draw(<PlanView state={state} />);
  const finish = () => node.querySelector('.plan-finish')?.textContent;
  const before = finish();
  node.querySelector<HTMLElement>('[aria-label="One hour fewer"]')?.click();
  await expect.poll(() => guide.settings.value.plan.hoursPerWeek).toBe(5);
  await expect.poll(finish).not.toBe(before);
  button(node, '.ics').click();
  const [file] = taken.files;
  const events = new ICAL.Component(ICAL.parse(file?.text ?? '')).getAllSubcomponents('vevent');
  const plan = state.plan.value;
  expect(events.map((event) => `${event.getFirstPropertyValue('dtstart')}`)).toEqual(
    plan.ok ? plan.value.topics.map(({ start }) => start) : [],
  );
  button(node, 'Markdown').click();
  await expect.poll(() => taken.copied[0]).toContain('- [ ] **Look at the data before the date**');
  expect(taken.copied[0]).toContain('plan arithmetic, not readiness');
});

test('days off are added as a range and taken out again', async () => {
  const { state: guide } = await guideState(progressOf(8), {}, abort.signal);
  const node = draw(<PlanView state={createPlanState(guide, planSaved())} />);
  button(node, 'Add days off').click();
  await drawn();
  const [from, to] = [...node.querySelectorAll<HTMLInputElement>('.plan-off-form input')];
  for (const [field, value] of [
    [from, '2026-12-21'],
    [to, '2026-12-23'],
  ] as const) {
    if (field) field.value = value;
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  await drawn();
  node.querySelector<HTMLElement>('.plan-off-form button[type=submit]')?.click();
  await expect.poll(() => guide.settings.value.plan.daysOff).toEqual(['2026-12-21', '2026-12-22', '2026-12-23']);
  await drawn();
  node.querySelector<HTMLElement>('.chip button')?.click();
  await expect.poll(() => guide.settings.value.plan.daysOff).toEqual([]);
});

test('a refused file says what to do and writes nothing; a whole one is shown before it is written', async () => {
  const { state: guide } = await guideState(noProgress, {}, abort.signal);
  const everything = { progress: noProgress, settings: defaultSettings, corrections: [], ledger: [], saved: [] };
  const applied: string[] = [];
  const sizes = { progress: 1, settings: 1, corrections: 1, ledger: 1, saved: 1 };
  const state = createDataState(
    {
      read: async () => ({ everything, sizes }),
      apply: async (_, mode) => {
        applied.push(mode);
        return { ok: true, value: null };
      },
      wipe: async (parts) => {
        applied.push(`wipe ${parts.join(' ')}`);
        return { ok: false, reason: 'The disk is full.' };
      },
    },
    guide,
  );
  const node = draw(<YourDataView state={state} />);
  await expect.poll(() => node.querySelector('h1')).not.toBeNull();
  const whole = exportText({ ...everything, ledger: generated(3) }, today);
  await state.choose(new File([whole.slice(0, 80)], 'cut.json'));
  await expect.poll(() => node.textContent).toContain('The file is not whole');
  await state.choose({ name: 'huge.json', size: 100_000_000, text: () => Promise.reject(new Error('read')) });
  await expect.poll(() => node.textContent).toContain('larger than 80 MB');
  expect(applied).toEqual([]);
  await state.choose(new File([whole], 'whole.json'));
  await expect.poll(() => node.textContent).toContain('whole.json');
  expect(applied).toEqual([]);
  button(node, 'Add what is new').click();
  await expect.poll(() => applied).toEqual(['add']);
  await expect.poll(() => node.textContent).toContain('Imported.');
  node.querySelector<HTMLInputElement>('.wipe-parts input')?.click();
  await drawn();
  button(node, 'Delete what is ticked').click();
  await drawn();
  expect(node.textContent).toContain('This goes: Progress (0)');
  button(node, 'Delete for good').click();
  await expect.poll(() => applied).toEqual(['add', 'wipe progress']);
  await expect.poll(() => node.textContent).toContain('Nothing was changed: The disk is full.');
});
