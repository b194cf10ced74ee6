import { signal } from '@preact/signals';
import type { SavedPosting } from '../../../src/domain/ledger/saved-posting.ts';
import type { ReadPage } from '../../../src/domain/posting/page-state.ts';
import type { SavedState } from '../../../src/state/saved.ts';
import { page } from '../reading-view/sample.ts';
import { saved } from './kept-samples.ts';

const asks: [string, string[]][] = [
  ['one', ['data-literacy', 'experiment-planning', 'end-to-end-delivery']],
  ['two', ['model-evaluation', 'change-management']],
];

/** The part of kept postings that the plan looks at: two of them, read. */
export function planSaved(): SavedState {
  const postings = asks.map(([key]): SavedPosting => {
    const one = saved(key, '');
    return { ...one, posting: { ...one.posting, company: `Company ${key}` } };
  });
  const pages = new Map(
    asks.map(([key, skillIds]): [string, ReadPage] => {
      const sample = page('AI Project Manager', null);
      const evidence = [{ line: 0, start: 0, end: 8, foundBy: 'exact' as const }];
      const own = skillIds.map((skillId) => ({ skillId, strength: 'duty' as const, evidence }));
      return [key, { ...sample, postingKey: key, reading: { ...sample.reading, asks: own } }];
    }),
  );
  const nothing = async () => undefined;
  const done = async () => ({ ok: true as const, value: null });
  return {
    ports: {
      postings: { get: async () => postings, watch: () => undefined },
      read: async () => [...pages.values()],
      readTab: async () => null,
      readTabs: async () => [],
      readText: async () => page('', null),
      keep: done,
      remove: done,
      note: done,
      correct: done,
      undoCorrection: done,
      open: nothing,
    },
    postings: signal(postings),
    unread: signal(null),
    pages: signal(pages),
    loose: signal(new Map()),
    chosen: signal([]),
    removed: signal(null),
    refused: signal(null),
    pasted: signal(null),
    askForReadings: () => undefined,
    choose: () => undefined,
    lay: () => undefined,
    remove: nothing,
    putBack: nothing,
    note: nothing,
    readingOf: () => null,
    paste: nothing,
  };
}
