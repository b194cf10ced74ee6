import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readablePart } from '../../src/page/generic/readable-part.ts';
import { world } from '../page-world/world.ts';

/** Readability, for the few pages on which the reader's own search finds no text. */
export default defineUnlistedScript(() => {
  world().readable = readablePart;
});
