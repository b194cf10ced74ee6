import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../page-world/world.ts';
import { startReader } from './start-reader.ts';

/** Owns the reading of one document. Injected again it reads again: one copy a document. */
export default defineUnlistedScript(() => {
  const here = world();
  if (here.reader) {
    here.reader.readAgain();
    return;
  }
  here.watching?.abort();
  here.reader = startReader();
});
