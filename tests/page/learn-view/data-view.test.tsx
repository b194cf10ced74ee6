import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { exportText } from '../../../src/domain/export/everything.ts';
import { noProgress } from '../../../src/domain/progress/progress.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { createDataState } from '../../../src/state/data.ts';
import { YourDataView } from '../../../src/ui/data/YourDataView.tsx';
import { button, drawn, generated } from './learn-checks.ts';
import { clear, draw, guideState, today } from './learn-scene.tsx';

let abort = new AbortController();

beforeEach(async () => {
  abort = new AbortController();
  await page.viewport(1280, 900);
});
afterEach(() => {
  clear();
  abort.abort();
});

test('a refused file says what to do and writes nothing; a whole one is shown before it is written', async () => {
  const { state: guide } = await guideState(noProgress, {}, abort.signal);
  const everything = { progress: noProgress, settings: defaultSettings, corrections: [], ledger: [], saved: [] };
  const applied: string[] = [];
  const sizes = { progress: 1, settings: 1, corrections: 1, ledger: 1, saved: 1 };
  const state = createDataState(
    {
      read: async () => ({ everything, sizes, unread: [] }),
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

test('what cannot be read is said and offered as a file; a database that does not open says what to do', async () => {
  const { state: guide, taken } = await guideState(noProgress, {}, abort.signal);
  const everything = { progress: noProgress, settings: defaultSettings, corrections: [], ledger: [], saved: [] };
  const sizes = { progress: 1, settings: 1, corrections: 1, ledger: 1, saved: 1 };
  let opens = true;
  const read = async () => {
    if (!opens) throw new Error('Close the other tabs.');
    return { everything, sizes, unread: [{ from: 'ledger', value: '[{"key": "cut' }] };
  };
  const done = async () => ({ ok: true as const, value: null });
  const state = createDataState({ read, apply: done, wipe: done }, guide);
  const node = draw(<YourDataView state={state} />);
  await expect.poll(() => node.textContent).toContain('1 value is damaged');
  button(node, 'Save as a file').click();
  expect(taken.files[0]?.name).toBe('waypost-unread-2026-11-25.json');
  expect(JSON.parse(taken.files[0]?.text ?? '')).toEqual([{ from: 'ledger', value: '[{"key": "cut' }]);
  opens = false;
  await state.refresh();
  await expect.poll(() => node.textContent).toContain('Close the other tabs.');
});
