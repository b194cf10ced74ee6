import { expect, test } from 'vitest';
import type { PageState } from '../../../src/domain/posting/page-state.ts';

type Listener = (message: unknown, sender: unknown, answer: (reply: { value: PageState }) => void) => void;

test('a page that could hold a posting is being read, not a list, until the reader answers', async () => {
  const listeners: Listener[] = [];
  const told: string[] = [];
  let answer: (reply: unknown) => void = () => undefined;
  Object.assign(globalThis, {
    browser: {
      runtime: {
        id: 'waypost',
        getURL: (path: string) => path,
        onMessage: { addListener: (one: Listener) => listeners.push(one), removeListener: () => undefined },
        sendMessage({ name }: { name: string }) {
          told.push(name);
          return new Promise((resolve) => {
            answer = resolve;
          });
        },
      },
    },
  });
  const card = '<article><h3><a href="/job/1">Crane Driver</a></h3><p>Ghent, full-time</p></article>';
  document.body.innerHTML = `<script type="application/ld+json">{"@type":"JobPosting","title":"Crane Driver"}</script>${card.repeat(8)}`;
  const { watch } = await import('../../../entrypoints/watch/watch.ts');
  const stop = new AbortController();
  const kindNow = () => {
    let state: PageState | undefined;
    for (const one of listeners) one({ to: 'page', name: 'page-state' }, null, ({ value }) => (state = value));
    return state?.kind;
  };

  watch(stop.signal);
  expect(told).toEqual(['could-hold-posting']);
  expect(kindNow()).toBe('reading');
  answer({ ok: true, value: 'read' });
  await expect.poll(kindNow).toBe('reading');

  stop.abort();
  document.body.replaceChildren();
  Reflect.deleteProperty(globalThis, 'browser');
});
