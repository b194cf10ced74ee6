import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { matchPosting } from '../../../scripts/screenshots/samples/match-page.ts';
import { readSample } from './samples/guide-sample-ports.ts';
import { busyReader, clear, draw, onePlaceOfEachKind, type Stand } from './stand.ts';

afterEach(clear);

/** What the Tab key must reach: of radio buttons and tabs only the chosen one. */
const reachable =
  'a[href], button:not([disabled]):not([tabindex="-1"]), input:not([type=radio]):not([disabled]), input[type=radio]:checked, select, textarea';

interface Stop {
  element: Element;
  fault: string | null;
}

/** What is wrong with how the focused element looks: no ring, out of sight, or behind what sticks to an edge. */
function faultOf(element: Element): string | null {
  const name = `${element.localName} “${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40)}”`;
  const ring = [
    element,
    ...(element.closest('label, .search-field')?.querySelectorAll('*') ?? []),
    element.closest('label, .search-field'),
  ]
    .filter((one) => one !== null)
    .some((one) => getComputedStyle(one).outlineStyle !== 'none');
  if (!ring) return `${name} shows no focus`;
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
  const seen = at !== null && (element.contains(at) || at.contains(element) || element.closest('label')?.contains(at));
  return seen ? null : `${name} is covered by ${at?.className || at?.localName}`;
}

/** Presses Tab from the start of the document until the focus leaves it. */
async function walk(stand: Stand): Promise<Stop[]> {
  const stops: Stop[] = [];
  document.querySelector<HTMLElement>(':focus')?.blur();
  stand.place.querySelector<HTMLElement>('.tab, .nav-item')?.focus();
  for (let step = 0; step < 300; step += 1) {
    const element = document.activeElement;
    if (!element || !stand.place.contains(element) || stops.some((stop) => stop.element === element)) return stops;
    if (step > 0) stops.push({ element, fault: faultOf(element) });
    await userEvent.keyboard('{Tab}');
  }
  throw new Error('The focus does not come out again.');
}

describe.each(['popup', 'workspace'] as const)('every page of the %s by keyboard', { timeout: 120_000 }, (surface) => {
  test('Tab reaches each control, where it can be seen', async () => {
    await page.viewport(surface === 'popup' ? 400 : 1280, surface === 'popup' ? 600 : 800);
    const stand = await draw(surface, busyReader(), { page: readSample(matchPosting) });
    for (const place of onePlaceOfEachKind()) {
      await stand.at(place);
      const stops = await walk(stand);
      const reached = new Set(stops.map(({ element }) => element));
      const main = stand.place.querySelector('main');
      const missed = [...(main?.querySelectorAll(reachable) ?? [])].filter((element) => !reached.has(element));
      expect(
        missed.map(({ outerHTML }) => outerHTML.slice(0, 120)),
        place,
      ).toEqual([]);
      expect(
        stops.flatMap(({ fault }) => fault ?? []),
        place,
      ).toEqual([]);
    }
  });
});

test('a control that is covered, or whose focus cannot be seen, is noticed', async () => {
  await page.viewport(400, 600);
  const stand = await draw('popup', busyReader());
  await stand.at('pay');
  const head = stand.place.querySelector('.page-head');
  const add = (name: string) => {
    const button = document.createElement('button');
    button.textContent = name;
    head?.append(button);
    return button;
  };
  add('plain').style.setProperty('outline', 'none', 'important');
  const { offsetTop, offsetLeft, offsetWidth, offsetHeight } = add('covered');
  const cover = document.createElement('div');
  cover.className = 'cover';
  head?.append(cover);
  Object.assign(cover.style, {
    position: 'absolute',
    top: `${offsetTop}px`,
    left: `${offsetLeft}px`,
    width: `${offsetWidth}px`,
    height: `${offsetHeight}px`,
  });
  const faults = (await walk(stand)).flatMap(({ fault }) => fault ?? []);
  expect(faults.join('\n')).toContain('“covered” is covered by cover');
  expect(faults.join('\n')).toContain('“plain” shows no focus');
});
