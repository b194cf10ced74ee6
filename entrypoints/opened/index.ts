import modules from 'virtual:waypost/shared/opened';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OpenedSidebar } from '../../src/ui/sidebar/OpenedSidebar.tsx';
import css from '../../src/ui/styles/opened.css?inline';
import { world } from '../page-world/world.ts';

/** What the edge tab opens to, for the pages on which it is opened. */
export default defineUnlistedScript(() => {
  world().opened = { Opened: OpenedSidebar, css, modules };
});
