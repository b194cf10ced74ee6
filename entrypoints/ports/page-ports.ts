import type { Hiding } from '../../src/domain/settings/hide.ts';
import type { PageContext } from '../../src/platform/messages/protocol.ts';
import { toBackground } from '../../src/platform/messages/send.ts';
import type { ReadingPorts, Watched } from '../../src/state/reading-ports.ts';
import type { PageReader } from '../page-world/world.ts';
import { outcome } from './outcome.ts';
import { today } from './today.ts';

/**
 * Ports of the sidebar in the page: the reading is the neighbouring script's, everything else the background's.
 * @param first what is known of the reader now.
 */
export function pagePorts(reader: PageReader, first: PageContext, closed: () => void): ReadingPorts {
  /** Sends; a script of an earlier version then says that it is one. */
  const send: typeof toBackground = async (name, data) => {
    const answer = await toBackground(name, data);
    if (!answer.ok) reader.look();
    return answer;
  };
  const hide = async (scope: Hiding['scope'], hide: boolean) => {
    const state = reader.page.get();
    const posting = state.kind === 'read' ? state.postingKey : '';
    const subject = { posting, site: location.hostname, always: '*' }[scope];
    if (subject !== '') await send('change-hiding', { scope, subject, hide });
  };
  /** Sidebar and reader know the reader of the page from one source. */
  const fromContext = <Value>(part: (context: PageContext) => Value): Watched<Value> => ({
    get: async () => part(reader.context.get() ?? first),
    watch: (onChange, signal) => reader.context.watch((now) => now && onChange(part(now)), signal),
  });
  return {
    surface: 'page',
    page: { get: async () => reader.page.get(), watch: reader.page.watch },
    progress: fromContext(({ progress }) => progress),
    settings: fromContext(({ settings }) => settings),
    readNow: async () => reader.readAgain(),
    showEvidence: async (evidence) => reader.showEvidence(evidence),
    hintEvidence: async (evidence) => reader.hintEvidence(evidence),
    showAllEvidence: async (on) => reader.allEvidence(on),
    async loadTerms() {
      const answer = await send('terms', null);
      return answer.ok ? answer.value : [];
    },
    async have(skillId, have) {
      await send('change-progress', { kind: 'have', skillId, have });
    },
    async correct(correction) {
      await send('add-correction', correction);
    },
    async undoCorrection(correction) {
      await send('remove-correction', correction);
    },
    save: () => outcome(send('save-posting', null)),
    async open(place) {
      await send('open-place', place);
    },
    async openPanel() {
      const answer = await send('open-panel', null);
      return answer.ok && answer.value;
    },
    panelKeys: first.panelKeys,
    hide: (scope) => hide(scope, true),
    unhide: (scope) => hide(scope, false),
    async layout(side, width) {
      await send('change-settings', { layouts: { [location.hostname]: { side, width } } });
    },
    close: closed,
    reload: () => location.reload(),
    requestAccess: async () => true,
    today,
  };
}
