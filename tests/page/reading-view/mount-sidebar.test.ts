import { expect, test, vi } from 'vitest';
import { drawn, mountGuest, openFrame } from './guest.ts';

const guests = () => document.querySelectorAll('html > div[popover]');

test('one neutral element, no focus taken, no sheet left in the document, gone with its signal', async () => {
  const focused = document.activeElement;
  const { host, abort, root } = await mountGuest('clear match');
  expect(guests()).toHaveLength(1);
  expect(host.getAttributeNames()).toEqual(['popover']);
  expect(host.shadowRoot).toBeNull();
  expect(document.activeElement).toBe(focused);
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(document.querySelectorAll('style[data-waypost], link[href^="chrome"]')).toHaveLength(0);
  expect(root.querySelector('input, textarea, [contenteditable]')).toBeNull();
  abort.abort();
  expect(guests()).toHaveLength(0);
});

test('comes back five times when the page deletes or hides it, then stays away', async () => {
  const { host } = await mountGuest();
  for (let removal = 1; removal <= 5; removal += 1) {
    if (removal % 2) host.remove();
    else host.hidePopover();
    await expect.poll(() => host.matches(':popover-open')).toBe(true);
  }
  host.remove();
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(host.isConnected).toBe(false);
});

test('survives a page that replaces its root element', async () => {
  const page = await openFrame('<p>Old</p>');
  const { host } = await mountGuest('clear match', { target: page });
  const next = page.createElement('html');
  next.append(page.createElement('body'));
  page.documentElement.replaceWith(next);
  await expect.poll(() => host.matches(':popover-open')).toBe(true);
  expect(host.parentElement).toBe(next);
});

test('no event of the inside reaches the page', async () => {
  const heard: string[] = [];
  const stop = new AbortController();
  for (const name of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'focusin', 'input']) {
    document.addEventListener(name, () => heard.push(name), { signal: stop.signal });
  }
  const { root, sidebar } = await mountGuest();
  sidebar.show(true);
  await drawn();
  const row = root.querySelector<HTMLElement>('.ask-row');
  row?.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true }));
  row?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
  row?.focus();
  row?.click();
  expect(heard).toEqual([]);
  document.body.click();
  expect(heard).toEqual(['click']);
  stop.abort();
});

test('opens by itself only where it leaves the way to the application free', async () => {
  const wide = await openFrame('<main style="width:700px"><button>Apply now</button></main>');
  expect((await mountGuest('clear match', { target: wide, open: true })).sidebar.isOpen()).toBe(true);
  const covered = await openFrame('<button style="position:absolute;right:40px;top:1500px">Jetzt bewerben</button>');
  expect((await mountGuest('clear match', { target: covered, open: true })).sidebar.isOpen()).toBe(false);
  const narrow = await openFrame('<p>A posting</p>', 640);
  expect((await mountGuest('clear match', { target: narrow, open: true })).sidebar.isOpen()).toBe(false);
});

test.each([1280, 1024, 400])('the tab covers no control of a page %i px wide', async (width) => {
  const rail = [...Array(3).keys()]
    .map((at) => `<a href="#${at}" style="position:fixed;right:0;top:${15 + at * 15}%;width:80px;height:15%">Apply</a>`)
    .join('');
  const page = await openFrame(rail, width);
  const { root } = await mountGuest('clear match', { target: page });
  await drawn();
  const tab = root.querySelector('.edge-tab')?.getBoundingClientRect();
  expect(tab?.width).toBe(30);
  expect(tab?.height).toBeGreaterThanOrEqual(44);
  for (const link of page.querySelectorAll('a')) {
    const { top, bottom } = link.getBoundingClientRect();
    expect((tab?.bottom ?? 0) <= top || (tab?.top ?? 0) >= bottom).toBe(true);
  }
});

test('hiding offers a way back, and leaves after a while', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const close = vi.fn();
  const hide = vi.fn(async () => undefined);
  const unhide = vi.fn(async () => undefined);
  const { root, sidebar, state } = await mountGuest('clear match', { ports: { close, hide, unhide } });
  sidebar.show(true);
  await drawn();
  const choose = async (at: number) => {
    root.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click();
    await drawn();
    root.querySelectorAll<HTMLElement>('[role=menuitem]')[at]?.click();
    await drawn();
  };
  await choose(1);
  expect(hide).toHaveBeenCalledWith('site');
  expect(root.textContent).toContain('Hidden on this site.');
  root.querySelector<HTMLElement>('.hidden-note .button')?.click();
  await drawn();
  expect(unhide).toHaveBeenCalledWith('site');
  expect(sidebar.isOpen()).toBe(true);
  await choose(2);
  expect(state.done.value?.subject).toBe('always');
  expect(close).not.toHaveBeenCalled();
  vi.advanceTimersByTime(8_000);
  expect(close).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
