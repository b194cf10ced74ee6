import { afterEach, expect, test, vi } from 'vitest';
import { onAddress } from '../../../entrypoints/page-world/on-address.ts';

const own = location.href;
let stop = new AbortController();

function follow(): string[] {
  stop = new AbortController();
  const seen: string[] = [];
  onAddress(() => seen.push(location.search), stop.signal);
  return seen;
}

afterEach(() => {
  stop.abort();
  history.replaceState(null, '', own);
});

test('a move after a rest is told at once', () => {
  const seen = follow();
  history.pushState(null, '', '?job=1');
  expect(seen).toEqual(['?job=1']);
});

test('of hundreds of moves a few are told, and the last one', async () => {
  const seen = follow();
  for (let at = 1; at <= 150; at += 1) history.replaceState(null, '', `?job=${at}`);
  await vi.waitFor(() => expect(seen.at(-1)).toBe('?job=150'));
  expect(seen.length).toBeLessThan(5);
});

test('nothing is told after the end', async () => {
  const seen = follow();
  history.replaceState(null, '', '?job=1');
  history.replaceState(null, '', '?job=2');
  stop.abort();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(seen).toEqual(['?job=1']);
});
