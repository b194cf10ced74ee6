import { everythingKept, keptSizes } from '../../src/platform/kept/everything-kept.ts';
import { stageImport, unstageImport } from '../../src/platform/kept/import-kept.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { writeFailure } from '../../src/platform/storage/write-queue.ts';
import type { DataPorts } from '../../src/state/data-ports.ts';
import { inWords, outcome } from './outcome.ts';

/** Ports of "your data" on an extension page. */
export function dataPorts(): DataPorts {
  return {
    async read() {
      const everything = await everythingKept();
      return { everything, sizes: keptSizes(everything) };
    },
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
