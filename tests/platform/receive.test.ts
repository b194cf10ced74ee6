import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Tab } from '../../src/platform/browser-api.ts';
import { isReply } from '../../src/platform/messages/envelope.ts';
import { receive, type Sender, senderKind } from '../../src/platform/messages/receive.ts';
import { shaped } from '../../src/platform/messages/shapes.ts';

interface Calls {
  double(number: number): number;
  fail(nothing: null): null;
}

const id = fakeBrowser.runtime.id;
const own: Sender = { id, url: fakeBrowser.runtime.getURL('/popup.html') };
const page: Sender = { id, url: 'https://jobs.example/1', frameId: 0, tab: { id: 4 } as Tab };

/** Hands a message to every listener, as the browser would, and answers what came back. */
async function sent(message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve) => {
    const listeners = listenersOf();
    const kept = listeners.map((listener) => listener(message, sender, resolve));
    if (!kept.includes(true)) setTimeout(() => resolve('left alone'), 0);
  });
}

type Listener = (message: unknown, sender: Sender, answer: (reply: unknown) => void) => unknown;
let taken: Listener[] = [];
const listenersOf = () => taken;

beforeEach(() => {
  fakeBrowser.reset();
  taken = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    taken.push(listener as Listener);
  });
  const shape = { parse: shaped(v.number()) };
  receive<Calls>('background', {
    double: { from: ['own'], ...shape, handle: (number) => number * 2 },
    fail: {
      from: ['own', 'page'],
      parse: shaped(v.null()),
      handle: () => Promise.reject(new Error('a bug')),
    },
  });
});

describe('receive', () => {
  it('answers a message of the right shape from somebody who may send it', async () => {
    expect(await sent({ to: 'background', name: 'double', data: 4 }, own)).toEqual({ ok: true, value: 8 });
  });

  it.each([
    ['another shape', { to: 'background', name: 'double', data: '4' }, own],
    ['somebody who may not', { to: 'background', name: 'double', data: 4 }, page],
    ['another extension', { to: 'background', name: 'double', data: 4 }, { ...own, id: 'other' }],
    ['an unknown name', { to: 'background', name: 'treble', data: 4 }, own],
    ['a name that every object has', { to: 'background', name: 'toString', data: null }, own],
  ])('refuses %s', async (_, message, sender) => {
    expect(await sent(message, sender)).toEqual({ ok: false, reason: 'refused' });
  });

  it.each([['text'], [null], [{ to: 'surface', name: 'double', data: 4 }], [{ name: 'double', data: 4 }]])(
    'leaves alone what is not for it: %j',
    async (message) => {
      expect(await sent(message, own)).toBe('left alone');
    },
  );
});

describe('senderKind', () => {
  it.each([
    [own, 'own'],
    [{ ...own, tab: { id: 3 } as Tab, frameId: 0 }, 'own'],
    [{ id }, 'own'],
    [page, 'page'],
    [{ ...page, id: 'other' }, null],
    [{ id, url: 'https://jobs.example/' }, null],
    [{ ...own, url: `${own.url?.replace('popup.html', '').replace(/\/$/, '')}.example/` }, null],
  ])('%j is %s', (sender, kind) => {
    expect(senderKind(sender as Sender)).toBe(kind);
  });

  it('a reply is told from anything else', () => {
    expect(isReply({ ok: true, value: 1 })).toBe(true);
    expect(isReply(undefined)).toBe(false);
  });
});
