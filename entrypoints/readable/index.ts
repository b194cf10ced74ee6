import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readableHtml } from '../../src/page/generic/readable-html.ts';
import { world } from '../page-world/world.ts';

/** Readability, for the few pages on which the reader's own search finds no text. */
export default defineUnlistedScript(() => {
  world().readable = readableHtml;
});
