import modules from 'virtual:waypost/shared/ui';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../page-world/world.ts';

/** What every script and page that draws is built upon, shipped once. */
export default defineUnlistedScript(() => {
  world().ui = modules;
});
