import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SenderKind } from '../../src/platform/messages/receive.ts';
import { handlers, names } from './all-handlers.ts';

type Name = keyof typeof handlers;
const takenFrom = (kind: SenderKind) => names.filter((name) => handlers[name].from.includes(kind)).sort();

/** What a script in a page may ask for, with what it needs it for. Everything else is for the extension's own pages. */
const forPages: Partial<Record<Name, string>> = {
  'could-hold-posting': 'the watcher asks for the reader script',
  'page-context': 'site, settings and progress for reader and sidebar',
  'judge-raw': 'what was read is tagged and judged outside of the page',
  roadmap: 'the way in the sidebar',
  terms: 'the glossary in the sidebar',
  'page-changed': 'badge',
  'posting-seen': 'ledger',
  'want-readable': 'the second opinion',
  'want-opened': 'what the edge tab opens to',
  'want-sidebar': 'the edge tab',
  'style-marks': 'marked sentences',
  'change-progress': 'ticks in the sidebar',
  'change-settings': 'side and width of the sidebar',
  'change-hiding': 'hiding the sidebar',
  'add-correction': 'corrections in the sidebar',
  'remove-correction': 'undoing them',
  'save-posting': '"Save" in the sidebar',
  'open-place': 'links of the sidebar',
  'open-panel': 'the way to the panel',
};

/** Data that no message takes. */
const misshapen = [
  undefined,
  7.5,
  true,
  'no such thing\u202e',
  [],
  [null],
  {},
  { kind: 'x' },
  { __proto__: null, a: 1 },
  () => 0,
];

beforeEach(() => fakeBrowser.reset());

describe('messages to the background', () => {
  it('pages may send what stands in the list, and nothing else', () => {
    expect(takenFrom('page')).toEqual(Object.keys(forPages).sort());
  });

  it.each(names)('%s takes no data of another shape', (name) => {
    const { parse } = handlers[name];
    const taken = misshapen.filter((data) => parse(data) !== undefined);
    const own: Partial<Record<Name, unknown[]>> = {
      // An empty list wipes or forgets nothing; an empty change changes nothing.
      wipe: [[]],
      'forget-entries': [[]],
      // A key may be any text.
      'remove-posting': misshapen.filter((data) => typeof data === 'string'),
      'change-settings': misshapen.filter((data) => typeof data === 'object'),
    };
    for (const data of taken) expect(own[name] ?? []).toContainEqual(data);
  });
});
