import { afterEach, expect, test } from 'vitest';
import { busyReader, clear, draw, press, type Stand, write } from './stand.ts';

afterEach(clear);

async function open(stand: Stand): Promise<HTMLInputElement> {
  press('/', document.body);
  const field = await stand.find<HTMLInputElement>('[role=combobox]');
  await expect.poll(() => document.activeElement).toBe(field);
  return field;
}

const active = (field: Element) => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');

test.each(['popup', 'workspace'] as const)(
  'in the %s a slash opens the search and arrows and Enter do the rest',
  async (surface) => {
    const stand = await draw(surface);
    await stand.find('h1');
    const field = await open(stand);
    write(field, 'drift');
    await expect.poll(() => stand.place.querySelectorAll('[role=option]').length).toBeGreaterThan(1);
    const hits = [...stand.place.querySelectorAll('[role=option]')];
    expect(active(field)).toBe(hits[0]);
    press('ArrowDown', field);
    await expect.poll(() => active(field)).toBe(hits[1]);
    expect(document.activeElement).toBe(field);
    expect(hits[1]?.getAttribute('aria-selected')).toBe('true');
    press('ArrowUp', field);
    press('ArrowUp', field);
    await expect.poll(() => active(field)).toBe(hits.at(-1));
    expect(stand.place.querySelectorAll('mark').length).toBeGreaterThan(0);
    const name = hits.at(-1)?.querySelector('.hit-title')?.textContent;
    press('Enter', field);
    await expect.poll(() => stand.place.querySelector('[role=combobox]')).toBeNull();
    expect(stand.place.textContent).toContain(name);
  },
);

test('Esc empties the field, then closes it; a slash in a field is a slash', async () => {
  const stand = await draw('popup');
  await stand.find('h1');
  const field = await open(stand);
  write(field, 'pilot');
  await expect.poll(() => stand.guide.query.value).toBe('pilot');
  const slash = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
  field.dispatchEvent(slash);
  expect(slash.defaultPrevented).toBe(false);
  press('Escape', field);
  expect(stand.guide.query.value).toBe('');
  expect(stand.guide.searching.value).toBe(true);
  press('Escape', field);
  expect(stand.guide.searching.value).toBe(false);
});

test('the number of hits is said, and that there is none', async () => {
  const stand = await draw('popup');
  await stand.find('h1');
  const field = await open(stand);
  write(field, 'stakeholder');
  await expect.poll(() => stand.place.querySelector('.search [role=status]')?.textContent).toMatch(/^\d+ results$/);
  write(field, 'zzzzqqq');
  await expect.poll(() => stand.place.querySelector('.search [role=status]')?.textContent).toContain('Nothing found');
  expect(field.getAttribute('aria-activedescendant')).toBeNull();
});

test('the full tab finds words of kept postings too', async () => {
  const stand = await draw('workspace', busyReader());
  await stand.find('h1');
  const field = await open(stand);
  write(field, 'Pilotprojekte');
  await expect.poll(() => stand.place.textContent).toContain('Your postings');
  press('Enter', field);
  await expect.poll(() => stand.guide.place.value).toMatch(/^saved\//);
});

test('what was found stands in view, open', async () => {
  const stand = await draw('popup');
  await stand.find('h1');
  const guide = stand.guide.guide.value;
  for (const [query, selector] of [
    [guide?.glossary.at(-1)?.term, '.term.open'],
    [guide?.faq.at(-1)?.question, '.row-open:has([aria-expanded=true])'],
  ] as const) {
    const field = await open(stand);
    write(field, query ?? '');
    await expect.poll(() => active(field)?.querySelector('.hit-title')?.textContent).toBe(query);
    press('Enter', field);
    const found = await stand.find(selector);
    const body = await stand.find('.popup-body');
    await expect
      .poll(() => found.getBoundingClientRect().bottom)
      .toBeLessThanOrEqual(body.getBoundingClientRect().bottom);
    expect(found.getBoundingClientRect().top).toBeGreaterThanOrEqual(body.getBoundingClientRect().top);
  }
});

test('a slash opens the search from a box that was just ticked', async () => {
  const stand = await draw('popup');
  await stand.at('topic/p1-planning');
  const box = await stand.find('.steps .box');
  box.focus();
  press('/', box);
  await stand.find('[role=combobox]');
});
