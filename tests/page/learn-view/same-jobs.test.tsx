import { afterEach, expect, test } from 'vitest';
import type { SavedPosting } from '../../../src/domain/ledger/saved-posting.ts';
import { SameJobsNote } from '../../../src/ui/saved/SameJobsNote.tsx';
import { saved } from './kept-samples.ts';
import { button, drawn } from './learn-checks.ts';
import { clear, draw } from './learn-scene.tsx';
import { planSaved } from './plan-samples.ts';

afterEach(clear);

/** Kept postings whose writes are noted. */
function noted(refuse = false) {
  const state = planSaved();
  const writes: string[] = [];
  state.ports.keep = async (posting: SavedPosting) => {
    writes.push(`keep ${posting.key}: ${posting.note}`);
    return refuse ? { ok: false, reason: 'The disk is full.' } : { ok: true, value: null };
  };
  state.ports.remove = async (key: string) => {
    writes.push(`remove ${key}`);
    return { ok: true, value: null };
  };
  return { state, writes };
}

const twice = [saved('one', 'first'), { ...saved('two', 'second'), savedOn: '2026-11-20' }];

test('one job kept twice is merged on a word, and loses no note', async () => {
  const { state, writes } = noted();
  const node = draw(<SameJobsNote state={state} postings={twice} />);
  expect(node.textContent).toContain('kept 2 times');
  expect(writes).toEqual([]);
  button(node, 'Keep one').click();
  await expect.poll(() => writes).toEqual(['keep two: first\nsecond', 'remove one']);
});

test('a refused write takes nothing out', async () => {
  const { state, writes } = noted(true);
  button(draw(<SameJobsNote state={state} postings={twice} />), 'Keep one').click();
  await expect.poll(() => state.refused.value).toBe('The disk is full.');
  expect(writes).toEqual(['keep two: first\nsecond']);
});

test('kept apart it is not asked about again; different jobs never are', async () => {
  const { state, writes } = noted();
  const node = draw(<SameJobsNote state={state} postings={twice} />);
  button(node, 'Keep them apart').click();
  await drawn();
  expect(node.querySelector('.notice')).toBeNull();
  expect(writes).toEqual([]);
  const other = saved('three', '');
  other.posting = { ...other.posting, title: 'Another job' };
  expect(draw(<SameJobsNote state={state} postings={[saved('one', ''), other]} />).querySelector('.notice')).toBeNull();
});
