import { onKeptChanged } from '../../src/platform/tabs/active-tab.ts';
import type { Watched } from '../../src/state/reading-ports.ts';
import { pageLife } from './mount.tsx';
import { readable } from './outcome.ts';

/** What reads them is loaded late: a surface is drawn without it. */
const database = () => import('../../src/platform/kept/database.ts');

/** Every entry of the ledger. */
export const keptLedger = shared('ledger', async () => (await database()).ledgerEntries());

/** Every kept posting, newest first. */
export const keptPostings = shared('saved', async () => (await (await database()).savedPostings()).reverse());

/** Reads a table once for all of a page who ask before it is read. Rejects in words for the reader. */
function shared<Value>(table: 'ledger' | 'saved', read: () => Promise<Value>): Watched<Value> {
  let running: Promise<Value> | null = null;
  // Heard before those who watch: they get what is kept after the change.
  onKeptChanged(
    table,
    () => {
      running = null;
    },
    pageLife(),
  );
  const get = () => {
    const reading = running ?? readable(read());
    running = reading;
    const ended = () => {
      if (running === reading) running = null;
    };
    reading.then(ended, ended);
    return reading;
  };
  return {
    get,
    watch(onChange, signal) {
      // What cannot be read anew stays as it was.
      onKeptChanged(table, () => void get().then(onChange, () => undefined), signal);
    },
  };
}
