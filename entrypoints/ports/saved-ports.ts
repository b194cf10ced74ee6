import { postingFromText } from '../../src/domain/posting/posting-from-text.ts';
import { savedPostings } from '../../src/platform/kept/database.ts';
import { correctionsItem } from '../../src/platform/storage/items.ts';
import { onKeptChanged } from '../../src/platform/tabs/active-tab.ts';
import type { Watched } from '../../src/state/reading-ports.ts';
import type { SavedPorts } from '../../src/state/saved-ports.ts';
import { documentPorts } from './document-ports.ts';
import { write } from './write.ts';

/** The matcher with its index is loaded when a posting is first read, not when the surface opens. */
const reader = () => import('./read-here.ts');

/** Ports of kept and pasted postings on an extension page. */
export function savedPorts(): SavedPorts {
  return {
    postings: keptPostings,
    async read(postings) {
      const [{ readHere }, { list }] = await Promise.all([reader(), correctionsItem.get()]);
      return postings.map((posting) => readHere(posting, list));
    },
    async readText(text) {
      const [{ readHere }, { list }] = await Promise.all([reader(), correctionsItem.get()]);
      const page = readHere(postingFromText(text), list);
      return { ...page, sources: { title: 'paste', description: 'paste' } };
    },
    keep: (posting) => write('keep-posting', posting),
    remove: (key) => write('remove-posting', key),
    note: (key, note) => write('note-posting', { key, note }),
    correct: (correction) => write('add-correction', correction),
    undoCorrection: (correction) => write('remove-correction', correction),
    open: documentPorts.openAddress,
  };
}

const keptPostings: Watched<Awaited<ReturnType<typeof savedPostings>>> = {
  get: async () => (await savedPostings()).reverse(),
  watch(onChange, signal) {
    onKeptChanged('saved', () => void keptPostings.get().then(onChange), signal);
  },
};
