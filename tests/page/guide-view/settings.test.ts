import { afterEach, expect, test } from 'vitest';
import { busyReader, clear, draw } from './stand.ts';

afterEach(clear);

const buttonNamed = (place: Element, name: string) =>
  [...place.querySelectorAll<HTMLButtonElement>('button')].find(({ textContent }) => textContent?.trim() === name);

test('each board has its own switch, and a plain word where the page could notice', async () => {
  const stand = await draw('options', busyReader());
  const radio = await stand.find('input[name="board-linkedin"][aria-label$="In the page"]');
  expect(stand.place.textContent).not.toContain('LinkedIn looks for extensions and could notice');
  radio.click();
  await expect.poll(() => stand.reader.settings.now().boards).toEqual({ linkedin: 'in-page' });
  await expect.poll(() => stand.place.textContent).toContain('LinkedIn looks for extensions and could notice');
});

test('hidden sites come back, with undo', async () => {
  const hidden = { postings: ['https://a.example/1'], hosts: ['jobs.example'], always: true };
  const stand = await draw('options', busyReader({ settings: { hidden } }));
  (await stand.find('[aria-label="Show again: jobs.example"]')).click();
  await expect.poll(() => stand.reader.settings.now().hidden.hosts).toEqual([]);
  await expect.poll(() => buttonNamed(stand.place, 'Undo')).toBeDefined();
  buttonNamed(stand.place, 'Undo')?.click();
  await expect.poll(() => stand.reader.settings.now().hidden.hosts).toEqual(['jobs.example']);
});

test('every correction is listed and can be taken back, with undo', async () => {
  const one = { kind: 'not-asked', skillId: 'planning', postingKey: 'https://a.example/1', phrase: 'plan B' } as const;
  const stand = await draw('options', busyReader({ corrections: [one] }));
  await expect.poll(() => buttonNamed(stand.place, '1 correction')).toBeDefined();
  buttonNamed(stand.place, '1 correction')?.click();
  await expect.poll(() => stand.place.querySelector('.correction')?.textContent).toContain('“plan B”');
  (await stand.find('.correction button')).click();
  await expect.poll(() => stand.reader.corrections.now()).toEqual([]);
  await expect.poll(() => buttonNamed(stand.place, 'Undo')).toBeDefined();
  buttonNamed(stand.place, 'Undo')?.click();
  await expect.poll(() => stand.reader.corrections.now()).toEqual([one]);
});

test('deleting everything asks once more', async () => {
  const reader = busyReader();
  let wiped = 0;
  reader.optionsPorts.wipe = async () => {
    wiped += 1;
    return { ok: true, value: null };
  };
  const stand = await draw('options', reader);
  buttonNamed(stand.place, 'Delete everything …')?.click();
  await expect.poll(() => buttonNamed(stand.place, 'Keep it')).toBeDefined();
  expect(wiped).toBe(0);
  buttonNamed(stand.place, 'Delete everything')?.click();
  await expect.poll(() => wiped).toBe(1);
  await expect.poll(() => stand.place.textContent).toContain('Everything was deleted.');
});

test('an export is a file named by the day', async () => {
  const stand = await draw('options', busyReader());
  buttonNamed(stand.place, 'Export everything (JSON)')?.click();
  await expect.poll(() => stand.reader.files.map(({ name }) => name)).toEqual(['waypost-2026-11-25.json']);
});

test('the settings lead to everything that is kept', async () => {
  const stand = await draw('options', busyReader());
  buttonNamed(stand.place, 'Import, tables and sizes')?.click();
  expect(stand.reader.opened).toEqual(['data']);
});

test('the first run can be skipped and reached again', async () => {
  const stand = await draw('popup', busyReader({ settings: { welcomed: false } }));
  await stand.find('.welcome');
  buttonNamed(stand.place, 'Skip')?.click();
  await expect.poll(() => stand.reader.settings.now().welcomed).toBe(true);
  await stand.find('.phases');
  await stand.at('welcome');
  expect(stand.place.querySelector('.welcome')).not.toBeNull();
});

test('the address of the full tab follows the place, and the place the address', async () => {
  const stand = await draw('workspace', busyReader());
  await stand.at('pay');
  await expect.poll(() => location.hash).toBe('#pay');
  location.hash = '#topic/p1-planning';
  await expect.poll(() => stand.guide.place.value).toBe('topic/p1-planning');
});
