import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isAlive } from '../../src/platform/extension-context.ts';
import { world } from '../page-world/world.ts';
import { watch } from './watch.ts';

/** On every page of a board: says when the page could hold one posting. Nothing else, and nothing that the page sees. */
export default defineUnlistedScript(() => {
  const here = world();
  if (here.watching || here.reader || !isAlive()) return;
  here.watching = new AbortController();
  watch(here.watching.signal);
});
