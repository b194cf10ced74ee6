import { expect, test } from 'vitest';
import { drawn, mountGuest, openFrame } from './guest.ts';

const text = '<h1>AI Project Manager</h1><p>Plan and run pilots.</p>';

/** What a page can do to its own root and to everything in it. */
const pages: [name: string, html: string][] = [
  ['plain', text],
  ['all unset', `<style>* { all: unset !important; }</style>${text}`],
  [
    'tiny root font',
    `<style>html { font-size: 10px; } * { font-size: .5rem !important; line-height: 3; }</style>${text}`,
  ],
  [
    'transformed root',
    `<style>html { transform: translate(-300px, 90px) scale(.5); filter: blur(1px); }</style>${text}`,
  ],
  [
    'highest layer',
    `<style>main { position: fixed; inset: 0; z-index: 2147483647; background: red; }</style><main></main>`,
  ],
  ['hidden overflow', `<style>html, body { overflow: hidden; contain: strict; }</style>${text}`],
  ['right to left', `<html dir="rtl">${text}`],
  ['own colours', `<style>* { --ink: red; --surface: red; --font: cursive; color: lime !important; }</style>${text}`],
  [
    'div hidden',
    `<style>div, [popover] { display: none !important; opacity: 0 !important; width: 5px !important; }</style>${text}`,
  ],
  [
    'strict policy',
    `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'">${text}`,
  ],
];

/** What a reader sees of the sidebar: where each part stands, in what colours and letters. */
async function look(html: string) {
  const page = await openFrame(html);
  const { root, sidebar } = await mountGuest('clear match', { target: page });
  sidebar.show(true);
  await drawn();
  const view = page.defaultView ?? window;
  for (const animation of root.getAnimations()) animation.finish();
  const parts = ['.sidebar', '.title', '.ask-row', '.ask-words', '.way-strip .cell', '.footer', '.footer .primary'];
  const seen = parts.map((selector) => {
    const element = root.querySelector(selector);
    if (!element) return `${selector} is missing`;
    const { left, top, width, height } = element.getBoundingClientRect();
    const { color, backgroundColor, font, opacity, direction, visibility } = view.getComputedStyle(element);
    return { selector, left, top, width, height, color, backgroundColor, font, opacity, direction, visibility };
  });
  const { left = 0, top = 0 } = root.querySelector('.title')?.getBoundingClientRect() ?? {};
  return { seen, onTop: page.elementFromPoint(left + 5, top + 5) === root.host };
}

test.each(pages)('the sidebar looks the same on a page with %s', async (_, html) => {
  const plain = await look(text);
  expect(plain.seen[0]).toMatchObject({ left: 920, top: 0, width: 360, height: 800 });
  expect(plain.onTop).toBe(true);
  expect(await look(html)).toEqual(plain);
});

test.each(pages)('the styles of a page with %s stay as they were', async (_, html) => {
  const page = await openFrame(html);
  const view = page.defaultView ?? window;
  const styles = () =>
    [...page.querySelectorAll('html, head, body, h1, p, main')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [
        left,
        top,
        width,
        height,
        [...view.getComputedStyle(element)].map((name) => view.getComputedStyle(element).getPropertyValue(name)).join(),
      ];
    });
  const before = styles();
  const { sidebar } = await mountGuest('clear match', { target: page });
  sidebar.show(true);
  await drawn();
  expect(styles()).toEqual(before);
  sidebar.show(false);
  await drawn();
  expect(styles()).toEqual(before);
});
