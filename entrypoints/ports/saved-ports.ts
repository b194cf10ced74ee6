import type { ReadPage } from '../../src/domain/posting/page-state.ts';
import type { Result } from '../../src/domain/result.ts';
import type { SendFailure } from '../../src/platform/messages/envelope.ts';
import type { Judged } from '../../src/platform/messages/protocol.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { openPostings, postingIn } from '../../src/platform/tabs/open-postings.ts';
import type { SavedPorts } from '../../src/state/saved-ports.ts';
import { documentPorts } from './document-ports.ts';
import { keptPostings } from './kept-reads.ts';
import { outcome } from './outcome.ts';

/** Ports of kept and pasted postings on an extension page. */
export function savedPorts(): SavedPorts {
  return {
    postings: keptPostings,
    read: (postings) => Promise.all(postings.map((posting) => judged(toBackground('judge-posting', posting)))),
    readTab: postingIn,
    readTabs: openPostings,
    readText: (text) => judged(toBackground('judge-text', text), { title: 'paste', description: 'paste' }),
    keep: (posting) => outcome(toBackground('keep-posting', posting)),
    remove: (key) => outcome(toBackground('remove-posting', key)),
    note: (key, note) => outcome(toBackground('note-posting', { key, note })),
    correct: (correction) => outcome(toBackground('add-correction', correction)),
    undoCorrection: (correction) => outcome(toBackground('remove-correction', correction)),
    open: documentPorts.openAddress,
  };
}

/**
 * A posting that stands on no page, judged as one that does.
 * @throws where the background does not answer.
 */
async function judged(
  asked: Promise<Result<Judged, SendFailure>>,
  sources: ReadPage['sources'] = {},
): Promise<ReadPage> {
  const answer = await asked;
  if (!answer.ok) throw new Error(`Not judged: ${answer.reason}`);
  return { kind: 'read', sources, signals: [], leftOut: [], ...answer.value };
}
