import { defineBackground } from 'wxt/utils/define-background';
import { finishImport } from '../../src/platform/kept/import-kept.ts';
import type { ToBackground } from '../../src/platform/messages/protocol.ts';
import { receive } from '../../src/platform/messages/receive.ts';
import { onSitesChanged } from '../../src/platform/pages/site-access.ts';
import { followCommands } from './commands.ts';
import { followInstall } from './installed.ts';
import { judgeHandlers } from './judge-handlers.ts';
import { followMenus } from './menus.ts';
import { openHandlers } from './open-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { sitesChanged } from './sites.ts';
import { followTabs } from './tabs.ts';
import { writeHandlers } from './write-handlers.ts';

/**
 * Routes, draws the badge and writes; holds nothing between two events, since the browser may stop it at any time.
 * Every listener is registered in the first task: an event that wakes the background must find it.
 */
export default defineBackground({
  type: 'module',
  main() {
    void finishImport();
    receive<ToBackground>('background', {
      ...pageHandlers,
      ...writeHandlers,
      ...openHandlers,
      ...judgeHandlers,
    });
    followCommands();
    followMenus();
    followTabs();
    followInstall();
    onSitesChanged(sitesChanged);
  },
});
