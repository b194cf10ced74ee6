import type { ReadPage } from '../../src/domain/posting/page-state.ts';
import type { Posting } from '../../src/domain/posting/posting.ts';
import { savedPostings } from '../../src/platform/kept/database.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { onKeptChanged } from '../../src/platform/tabs/active-tab.ts';
import type { Watched } from '../../src/state/reading-ports.ts';
import type { SavedPorts } from '../../src/state/saved-ports.ts';
import { documentPorts } from './document-ports.ts';
import { outcome } from './outcome.ts';

/** Ports of kept and pasted postings on an extension page. */
export function savedPorts(): SavedPorts {
  return {
    postings: keptPostings,
    read: (postings) => Promise.all(postings.map((posting) => judged(posting))),
    async readText(text) {
      // The words of sections and facts are loaded with the first pasted text, not with the popup.
      const { postingFromText } = await import('../../src/domain/posting/posting-from-text.ts');
      return judged(postingFromText(text), { title: 'paste', description: 'paste' });
    },
    keep: (posting) => outcome(toBackground('keep-posting', posting)),
    remove: (key) => outcome(toBackground('remove-posting', key)),
    note: (key, note) => outcome(toBackground('note-posting', { key, note })),
    correct: (correction) => outcome(toBackground('add-correction', correction)),
    undoCorrection: (correction) => outcome(toBackground('remove-correction', correction)),
    open: documentPorts.openAddress,
  };
}

const keptPostings: Watched<Awaited<ReturnType<typeof savedPostings>>> = {
  get: async () => (await savedPostings()).reverse(),
  watch(onChange, signal) {
    onKeptChanged('saved', () => void keptPostings.get().then(onChange), signal);
  },
};

/**
 * A posting that stands on no page, judged as one that does.
 * @throws where the background does not answer.
 */
async function judged(posting: Posting, sources: ReadPage['sources'] = {}): Promise<ReadPage> {
  const answer = await toBackground('judge-posting', posting);
  if (!answer.ok) throw new Error(`Not judged: ${answer.reason}`);
  return { kind: 'read', sources, signals: [], leftOut: [], ...answer.value };
}
