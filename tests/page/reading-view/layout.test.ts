import { expect, test, vi } from 'vitest';
import { drawn, guide, mountGuest, openFrame, states } from './guest.ts';

const names = states.map(({ name }) => name);

test.each(names)('"%s" needs no sideways scroll and keeps its footer in sight, wide and narrow', async (name) => {
  for (const [width, least] of [
    [1280, 360],
    [640, 320],
    [320, 320],
  ] as const) {
    const page = await openFrame('<p>A posting</p>', width, 600);
    const { root, sidebar, abort } = await mountGuest(name, { target: page });
    sidebar.show(true);
    await drawn();
    for (const animation of root.getAnimations()) animation.finish();
    const box = root.querySelector('.sidebar')?.getBoundingClientRect();
    expect(box?.width).toBe(least);
    const scroller = root.querySelector('.sidebar-scroll');
    expect(scroller?.scrollWidth, `${width} px`).toBeLessThanOrEqual(scroller?.clientWidth ?? 0);
    for (const control of root.querySelectorAll('button, a, select')) {
      const { width: own, height } = control.getBoundingClientRect();
      if (own > 0) expect(Math.min(own, height), control.outerHTML.slice(0, 120)).toBeGreaterThanOrEqual(24);
    }
    const footer = root.querySelector('.footer');
    if (footer) expect(Math.round(footer.getBoundingClientRect().bottom)).toBe(600);
    abort.abort();
  }
});

test('what was done lies over the list and moves nothing', async () => {
  const page = await openFrame('<p>A posting</p>');
  const { root, sidebar, state } = await mountGuest('clear match', { target: page });
  sidebar.show(true);
  await drawn();
  for (const animation of root.getAnimations()) animation.finish();
  const tops = () => [...root.querySelectorAll('.ask-row, h2, .footer')].map((one) => one.getBoundingClientRect().top);
  const before = tops();
  await state.actions.save();
  await drawn();
  expect(root.querySelector('.notice')).not.toBeNull();
  expect(tops()).toEqual(before);
});

test('the inspector opens at its top, and the reading is found where it was left', async () => {
  const page = await openFrame('<p>A posting</p>');
  const { root, sidebar, state } = await mountGuest('every ask', { target: page });
  sidebar.show(true);
  await drawn();
  const scroller = root.querySelector('.sidebar-scroll');
  if (scroller) scroller.scrollTop = 500;
  state.view.value = 'what-was-read';
  await drawn();
  expect(scroller?.scrollTop).toBe(0);
  state.view.value = 'reading';
  await drawn();
  expect(scroller?.scrollTop).toBe(500);
});

test('terms are asked for when the sidebar is opened, once, and explained in place', async () => {
  const loadTerms = vi.fn(async () => guide.terms);
  const { root, sidebar, state } = await mountGuest('clear match', { ports: { loadTerms }, terms: [] });
  await drawn();
  expect(loadTerms).not.toHaveBeenCalled();
  sidebar.show(true);
  await expect.poll(() => root.querySelectorAll('.terms li').length).toBeGreaterThan(1);
  sidebar.show(false);
  sidebar.show(true);
  state.openAsk.value = 'risk-management';
  await drawn();
  expect(loadTerms).toHaveBeenCalledOnce();
  expect(root.querySelector('.ask-detail')?.textContent).toContain('One list for risks');
});
