import { expect, test } from 'vitest';
import { besideWhat } from '../../../entrypoints/page-world/beside.ts';
import type { PageState } from '../../../src/domain/posting/page-state.ts';
import { stateNamed, states } from './guest.ts';

test('the sidebar stands beside matches and pages that could not be read, and nowhere else', () => {
  const names = states.filter(({ page }) => besideWhat(page) !== null).map(({ name }) => name);
  expect(names).toContain('clear match');
  expect(names).toContain('neighbour, title disagrees');
  expect(names).toContain('reading failed');
  for (const name of [
    'no match',
    'list',
    'no single posting',
    'page with too little text',
    'waiting',
    'off',
    'updated',
  ]) {
    expect(names).not.toContain(name);
  }
});

test('it is named by the posting, and by the address where none was read', () => {
  const { page } = stateNamed('clear match');
  expect(besideWhat(page)).toBe(page.kind === 'read' ? page.postingKey : '');
  const failed: PageState = { kind: 'no-posting', reason: 'failed', signals: [] };
  expect(besideWhat(failed)).toMatch(/^https:\/\//);
});
