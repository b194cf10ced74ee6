import { toBackground } from '../../src/platform/messages/send.ts';
import type { LedgerPorts } from '../../src/state/ledger-ports.ts';
import { keptLedger } from './kept-reads.ts';
import { outcome } from './outcome.ts';

/** Ports of the ledger on an extension page. */
export function ledgerPorts(): LedgerPorts {
  return {
    entries: keptLedger,
    remove: (keys) => outcome(toBackground('forget-entries', [...keys])),
  };
}
