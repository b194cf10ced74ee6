import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../page-world/world.ts';
import { keepSidebar } from './keep-sidebar.ts';

/** The guest in the page. It shows what the reader script beside it knows. */
export default defineUnlistedScript(() => {
  const here = world();
  if (here.toggleSidebar || !here.reader || window.top !== window) return;
  here.toggleSidebar = keepSidebar(here.reader);
});
