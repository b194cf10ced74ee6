import ICAL from 'ical.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createPlanState } from '../../../src/state/plan.ts';
import { PlanView } from '../../../src/ui/plan/PlanView.tsx';
import { button, drawn } from './learn-checks.ts';
import { clear, draw, guideState, progressOf } from './learn-scene.tsx';
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
