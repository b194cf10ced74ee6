import { expect, test } from 'vitest';
import english from '../../../public/_locales/en/messages.json';
import { noProgress } from '../../../src/domain/progress/progress.ts';
import { languageFromMessages } from '../../../src/ui/language/language-from-messages.ts';
import { mountSidebar } from '../../../src/ui/sidebar/mount-sidebar.tsx';
import css from '../../../src/ui/styles/surface.css?inline';
import { page, ports, roadmap } from './sample.ts';

const guests = () => document.querySelectorAll('html > div[popover]');

test('one neutral element that comes back a bounded number of times and leaves with its signal', async () => {
  const abort = new AbortController();
  const focused = document.activeElement;
  const sheets = document.adoptedStyleSheets.length;
  await mountSidebar({
    document,
    ports: ports('page', page('AI Project Manager', null), noProgress),
    guide: { roadmap },
    language: languageFromMessages('en', english),
    css,
    open: true,
    abort: abort.signal,
  });
  expect(guests()).toHaveLength(1);
  expect(guests()[0]?.getAttributeNames()).toEqual(['popover']);
  expect(guests()[0]?.shadowRoot).toBeNull();
  expect(document.activeElement).toBe(focused);
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
  for (let removal = 1; removal <= 5; removal += 1) {
    guests()[0]?.remove();
    await expect.poll(() => guests().length).toBe(1);
  }
  guests()[0]?.remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(guests()).toHaveLength(0);
  abort.abort();
});
