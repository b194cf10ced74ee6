import { everythingKept, keptSizes } from '../../src/platform/kept/everything-kept.ts';
import { stageImport, unstageImport } from '../../src/platform/kept/import-kept.ts';
import { unreadKept } from '../../src/platform/kept/unread.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { writeFailure } from '../../src/platform/storage/write-queue.ts';
import type { DataPorts, KeptData } from '../../src/state/data-ports.ts';
import { inWords, outcome, readable } from './outcome.ts';

/** Ports of "your data" on an extension page. */
export function dataPorts(): DataPorts {
  return {
    read: () => readable(readKept()),
    async apply(file, mode) {
      try {
        await stageImport(file);
      } catch (error) {
        return { ok: false, reason: inWords(writeFailure(error)) };
      }
      const answer = await outcome(toBackground('import-kept', mode));
      if (!answer.ok) await unstageImport().catch(() => undefined);
      return answer;
    },
    wipe: (parts) => outcome(toBackground('wipe', [...parts])),
  };
}

async function readKept(): Promise<KeptData> {
  const [everything, unread] = await Promise.all([everythingKept(), unreadKept()]);
  return { everything, sizes: keptSizes(everything), unread };
}
