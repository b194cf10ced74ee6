import { beforeAll, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { drawn, type Guest, mountGuest } from './guest.ts';

// Under 480 px the sidebar is a sheet without an edge to drag.
beforeAll(() => page.viewport(1280, 800));

const press = async (keys: string) => {
  await userEvent.keyboard(keys);
  await drawn();
};
const focused = ({ root }: Guest) => root.activeElement;
const nameOf = (element: Element | null) =>
  element?.getAttribute('aria-label') ?? element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('the whole flow works by keyboard: tab, sidebar, ask, correction, inspector, back', async () => {
  const have = vi.fn(async () => undefined);
  const showEvidence = vi.fn(async () => true);
  const hintEvidence = vi.fn(async () => undefined);
  const guest = await mountGuest('clear match', { ports: { have, showEvidence, hintEvidence } });
  await drawn();
  guest.root.querySelector<HTMLElement>('.edge-tab')?.focus();
  await press('{Enter}');
  expect(guest.sidebar.isOpen()).toBe(true);
  expect(focused(guest)?.localName).toBe('aside');

  const walked: string[] = [];
  for (let step = 0; step < 60 && !focused(guest)?.matches('.footer .to-inspector'); step += 1) {
    await userEvent.keyboard('{Tab}');
    walked.push(nameOf(focused(guest)));
  }
  expect(walked.slice(0, 4)).toEqual(['Width of the sidebar', 'Show all evidence', 'More', 'Close']);
  expect(walked.filter((name) => name === '')).toEqual([]);
  expect(walked.slice(-3)).toEqual(['Save', 'Compare', 'What was read']);
  expect(hintEvidence).toHaveBeenCalled();

  guest.root.querySelector<HTMLElement>('.ask-row')?.focus();
  await press('{Enter}');
  expect(showEvidence).toHaveBeenCalledOnce();
  expect(focused(guest)?.getAttribute('aria-expanded')).toBe('true');
  await press('{Tab}{Tab}');
  expect(nameOf(focused(guest))).toBe('I have this');
  await press('{Enter}');
  expect(have).toHaveBeenCalledOnce();
  await expect.poll(() => guest.root.querySelector('.reading-foot [role=status]')?.textContent).toBe('Done.');

  guest.root.querySelector<HTMLElement>('.to-inspector')?.focus();
  await press('{Enter}');
  expect(guest.root.querySelector('h1')?.textContent).toBe('What was read');
  await press('{Escape}');
  expect(guest.root.querySelector('h1')?.textContent).toBe('AI project manager');
  await press('{Escape}');
  expect(guest.root.querySelector('.ask.open')).toBeNull();
  await press('{Escape}');
  expect(guest.sidebar.isOpen()).toBe(false);
  expect(focused(guest)?.matches('.edge-tab')).toBe(true);
});

test('who corrects by keys is not left nowhere: the next row has the focus, and after Undo the footer', async () => {
  const correct = vi.fn(async () => undefined);
  const undoCorrection = vi.fn(async () => undefined);
  const save = vi.fn(async () => ({ ok: true as const }));
  const guest = await mountGuest('clear match', { ports: { correct, undoCorrection, save } });
  guest.sidebar.show(true);
  await drawn();
  const [first, second] = guest.root.querySelectorAll<HTMLElement>('.ask-row');
  first?.focus();
  await press('{Enter}');
  await press('{Tab}{Tab}{Tab}');
  expect(nameOf(focused(guest))).toBe('Not asked here');
  await press('{Enter}');
  expect(correct).toHaveBeenCalledOnce();
  expect(focused(guest)).toBe(second);

  await expect.poll(() => guest.root.querySelector('.notice .button')?.textContent).toBe('Undo');
  for (let step = 0; step < 60 && nameOf(focused(guest)) !== 'Undo'; step += 1) await userEvent.keyboard('{Tab}');
  await press('{Enter}');
  expect(undoCorrection).toHaveBeenCalledOnce();
  expect(nameOf(focused(guest))).toBe('Save');
  await press('{Enter}');
  expect(save).toHaveBeenCalledOnce();
  await expect.poll(() => guest.root.querySelector('.reading-foot [role=status]')?.textContent).toBe('Done.');
});

test('hiding is announced and undone by keys', async () => {
  const unhide = vi.fn(async () => undefined);
  const guest = await mountGuest('clear match', { ports: { unhide } });
  guest.sidebar.show(true);
  await drawn();
  guest.root.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus();
  await press('{Enter}');
  expect(nameOf(focused(guest))).toBe('Hide for this posting');
  await press('{Enter}');
  expect(guest.root.querySelector('.hidden-note [role=status]')?.textContent).toBe('Hidden for this posting.');
  expect(nameOf(focused(guest))).toBe('Undo');
  await press('{Enter}');
  expect(unhide).toHaveBeenCalledWith('posting');
  expect(guest.sidebar.isOpen()).toBe(true);
});

test('Esc outside closes nothing', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  const guest = await mountGuest();
  guest.sidebar.show(true);
  await drawn();
  field.focus();
  await press('{Escape}');
  expect(guest.sidebar.isOpen()).toBe(true);
  field.remove();
});

test('after the shortcut the focus goes back to where it was in the page', async () => {
  const field = document.createElement('button');
  document.body.append(field);
  const guest = await mountGuest();
  field.focus();
  guest.sidebar.show(true);
  await drawn();
  expect(document.activeElement).toBe(guest.host);
  await press('{Escape}');
  expect(document.activeElement).toBe(field);
  field.remove();
});

test('the menu opens, walks and closes by keys and gives the focus back', async () => {
  const guest = await mountGuest();
  guest.sidebar.show(true);
  await drawn();
  guest.root.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus();
  await press('{Enter}');
  expect(nameOf(focused(guest))).toBe('Hide for this posting');
  await press('{ArrowUp}');
  expect(nameOf(focused(guest))).toBe('Settings');
  await press('{Escape}');
  expect(nameOf(focused(guest))).toBe('More');
  expect(guest.sidebar.isOpen()).toBe(true);
});

test('the edge moves by arrow keys within its bounds, and is kept once', async () => {
  const layout = vi.fn(async () => undefined);
  const guest = await mountGuest('clear match', { ports: { layout } });
  guest.sidebar.show(true);
  await drawn();
  const edge = guest.root.querySelector<HTMLElement>('.sidebar-edge');
  edge?.focus();
  await press('{ArrowLeft}');
  expect(edge?.getAttribute('aria-valuenow')).toBe('380');
  expect(layout).toHaveBeenLastCalledWith('right', 380);
  await press('{End}');
  expect(layout).toHaveBeenLastCalledWith('right', 520);
  await press('{Home}');
  expect(edge?.getAttribute('aria-valuenow')).toBe('300');
  expect(layout).toHaveBeenCalledTimes(3);
});

test('the other side and the width of this host are honoured', async () => {
  const layouts = { [location.hostname]: { side: 'left', width: 340 } } as const;
  const settings = { get: async () => ({ ...defaultSettings, layouts }), watch: () => undefined };
  const guest = await mountGuest('clear match', { ports: { settings } });
  guest.sidebar.show(true);
  await drawn();
  for (const animation of guest.root.getAnimations()) animation.finish();
  const box = guest.root.querySelector('.sidebar')?.getBoundingClientRect();
  expect(box?.left).toBe(0);
});
