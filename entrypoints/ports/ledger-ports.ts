import { ledgerEntries } from '../../src/platform/kept/database.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import { onKeptChanged } from '../../src/platform/tabs/active-tab.ts';
import type { LedgerPorts } from '../../src/state/ledger-ports.ts';
import { outcome } from './outcome.ts';

/** Ports of the ledger on an extension page. */
export function ledgerPorts(): LedgerPorts {
  return {
    entries: {
      get: ledgerEntries,
      watch: (onChange, signal) => onKeptChanged('ledger', () => void ledgerEntries().then(onChange), signal),
    },
    remove: (keys) => outcome(toBackground('forget-entries', [...keys])),
  };
}
