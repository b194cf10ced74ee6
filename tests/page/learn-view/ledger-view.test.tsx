import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LedgerView } from '../../../src/ui/ledger/LedgerView.tsx';
import { button, drawn, generated, ledgerOf } from './learn-checks.ts';
import { clear, draw } from './learn-scene.tsx';

let abort = new AbortController();

beforeEach(async () => {
  abort = new AbortController();
  await page.viewport(1280, 900);
});
afterEach(() => {
  clear();
  abort.abort();
});

test('the ledger says its sample size; under 5 no chart, from 10 the weeks', async () => {
  const few = draw(<LedgerView state={(await ledgerOf(generated(2), abort.signal)).state} />);
  expect(few.textContent).toContain('2 postings so far');
  expect(few.querySelector('.learn-next')).toBeNull();
  expect(few.textContent).not.toContain('by week');
  const some = draw(<LedgerView state={(await ledgerOf(generated(7), abort.signal)).state} />);
  expect(some.textContent).toContain('the 7 postings you read');
  expect(some.textContent).not.toContain('by week');
  const many = draw(<LedgerView state={(await ledgerOf(generated(11), abort.signal)).state} />);
  expect(many.textContent).toContain('by week');
  expect(many.textContent).toContain('not a market');
  button(many, 'Show as table').click();
  await drawn();
  expect(many.querySelectorAll('.plain-table tbody tr').length).toBeGreaterThan(5);
});

test('of 10,000 entries under 100 rows are drawn; the last is reached by key, others by search', async () => {
  const { state } = await ledgerOf(generated(10_000), abort.signal);
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
  const { state } = await ledgerOf(generated(6), abort.signal);
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
  const { state, guide } = await ledgerOf(generated(6), abort.signal);
  const node = draw(<LedgerView state={state} />);
  button(node, 'Pause').click();
  await expect.poll(() => guide.settings.value.ledger).toBe('paused');
  await expect.poll(() => node.textContent).toContain('not counted');
});
