import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../page-world/world.ts';
import { watch } from './watch.ts';

/** On every page of a board: says when the page could hold one posting. Nothing else, and nothing that the page sees. */
export default defineUnlistedScript(() => {
  const here = world();
  if (here.watching || here.reader) return;
  here.watching = new AbortController();
  watch(here.watching.signal);
});
