import { afterEach, expect, test } from 'vitest';
import { readDropped } from '../../../src/ui/workspace/read-dropped.ts';
import { pastedText } from './samples/guide-samples.ts';
import { busyReader, clear, draw, write } from './stand.ts';

afterEach(clear);

const buttonNamed = (place: Element, name: string) =>
  [...place.querySelectorAll<HTMLButtonElement>('button')].find(({ textContent }) => textContent?.trim() === name);

test('a kept posting goes and comes back', async () => {
  const stand = await draw('popup', busyReader(), { tab: 'saved' });
  await stand.find('.state-flags');
  expect(stand.place.querySelectorAll('.saved-row')).toHaveLength(3);
  (await stand.find('.saved-row [aria-haspopup]')).click();
  await expect.poll(() => buttonNamed(stand.place, 'Remove')).toBeDefined();
  buttonNamed(stand.place, 'Remove')?.click();
  await expect.poll(() => stand.place.querySelectorAll('.saved-row')).toHaveLength(2);
  buttonNamed(stand.place, 'Undo')?.click();
  await expect.poll(() => stand.place.querySelectorAll('.saved-row')).toHaveLength(3);
});

test('chosen postings open side by side in the full tab', async () => {
  const stand = await draw('popup', busyReader(), { tab: 'saved' });
  await stand.find('.saved-row .box');
  for (const box of [...stand.place.querySelectorAll<HTMLInputElement>('.saved-row .box')].slice(0, 2)) box.click();
  (await stand.find('.compare-bar .primary')).click();
  const [place] = stand.reader.opened;
  expect(place).toMatch(/^compare\//);
  const full = await draw('workspace', busyReader());
  full.guide.go(place ?? '');
  await full.find('.side-by-side');
  expect(full.place.querySelectorAll('.side-by-side thead th')).toHaveLength(2);
});

test('a note on a kept posting is kept', async () => {
  const stand = await draw('workspace', busyReader());
  await stand.at('saved');
  const field = await stand.find<HTMLTextAreaElement>('.saved-note textarea');
  write(field, 'Call on Monday.');
  field.dispatchEvent(new FocusEvent('blur'));
  await expect.poll(() => stand.reader.saved.now()[0]?.note).toBe('Call on Monday.');
});

test('pasted text becomes a reading, and can be kept', async () => {
  const stand = await draw('workspace', busyReader({ saved: [] }));
  await stand.at('paste');
  write(await stand.find<HTMLInputElement>('input[type=text]'), 'AI Project Manager');
  write(await stand.find<HTMLTextAreaElement>('textarea'), pastedText);
  await expect.poll(() => buttonNamed(stand.place, 'Read it')?.disabled).toBe(false);
  buttonNamed(stand.place, 'Read it')?.click();
  expect((await stand.find('.paste-reading')).textContent).toContain('Skills asked');
  expect(stand.place.querySelectorAll('.ask-row').length).toBeGreaterThan(3);
  buttonNamed(stand.place, 'Save')?.click();
  await expect.poll(() => stand.reader.saved.now()).toHaveLength(1);
});

const file = (name: string, text: string, type = '') => new File([text], name, { type });

test('text, web and mail files give their text', async () => {
  expect(await readDropped(file('role.txt', 'Plan pilots.'))).toEqual({ title: 'role', text: 'Plan pilots.' });
  const html =
    '<!doctype html><title>Jobs</title><h1>AI lead</h1><script>bad()</script><ul><li>Plan</li><li>Report</li></ul>';
  const page = await readDropped(file('role.html', html));
  expect(page).toMatchObject({ title: 'AI lead' });
  expect('text' in page && page.text).toMatch(/• Plan\s+• Report/);
  expect(JSON.stringify(page)).not.toContain('bad()');
  const mail = 'Subject: AI Project Manager\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPlan pilots.\r\n';
  expect(await readDropped(file('mail.eml', mail))).toEqual({ title: 'AI Project Manager', text: 'Plan pilots.\n' });
});

test('files without text say so, a PDF asks for its text', async () => {
  expect(await readDropped(file('role.pdf', '%PDF-1.7'))).toEqual({ fault: 'pdf' });
  expect(await readDropped(file('role', '%PDF-1.7'))).toEqual({ fault: 'pdf' });
  expect(await readDropped(file('a.bin', 'x\0y'))).toEqual({ fault: 'binary' });
  expect(await readDropped(file('a.txt', '  '))).toEqual({ fault: 'empty' });
  const stand = await draw('workspace');
  await stand.at('paste');
  const data = new DataTransfer();
  data.items.add(file('role.pdf', '%PDF-1.7'));
  (await stand.find('.paste-form')).dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  expect((await stand.find('[role=alert]')).textContent).toContain('copy its text');
});
