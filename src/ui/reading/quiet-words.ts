import type { NoPostingReason } from '../../domain/posting/page-reading.ts';
import type { PageState } from '../../domain/posting/page-state.ts';
import type { ReadingPorts } from '../../state/reading-ports.ts';
import type { IconName } from '../components/icon-paths.ts';
import type { MessageKey } from '../language/translate.ts';

export interface QuietAction {
  label: MessageKey;
  icon?: IconName;
  /** The one button a surface may have. */
  primary?: boolean;
  /** A port without which the action is not offered. */
  needs?: 'reload';
  run: (ports: ReadingPorts) => unknown;
}

export interface QuietWords {
  title: MessageKey;
  note?: MessageKey;
  values?: string[];
  actions?: QuietAction[];
  /** What an action will do, or how to take it back, said below it. */
  limit?: MessageKey;
}

const readAgain: QuietAction = { label: 'readingReadAgain', icon: 'read-again', run: (ports) => ports.readNow() };
const paste: QuietAction = { label: 'readingPaste', icon: 'paste', run: (ports) => ports.open('paste') };
const readNow: QuietAction = { label: 'readingReadThisPage', primary: true, run: (ports) => ports.readNow() };
const readOnce: QuietAction = { ...readNow, label: 'readingReadOnce' };
const always: QuietAction = { label: 'readingAlways', run: (ports) => ports.requestAccess() };
const settings: QuietAction = { label: 'readingSettings', icon: 'settings', run: (ports) => ports.open('settings') };
const reload: QuietAction = {
  label: 'readingReloadPage',
  icon: 'read-again',
  primary: true,
  needs: 'reload',
  run: (ports) => ports.reload?.(),
};

const notOne: QuietWords = { title: 'readingNotOne', note: 'readingNotOneNote', actions: [readAgain, paste] };
const notReady: QuietWords = { title: 'readingNotReady', note: 'readingNotReadyNote', actions: [readAgain] };
const failed: QuietWords = {
  title: 'readingCouldNotRead',
  note: 'readingCouldNotReadNote',
  actions: [paste, readAgain],
};

const byReason: Record<NoPostingReason, QuietWords> = {
  'list-of-postings': { title: 'readingList', note: 'readingListNote' },
  'company-page': notOne,
  article: notOne,
  'not-a-posting': notOne,
  'too-little-text': {
    title: 'readingTooLittleText',
    note: 'readingTooLittleTextNote',
    actions: [readAgain, paste],
  },
  'not-rendered-yet': notReady,
  'not-html': failed,
  'too-large': failed,
  aborted: notReady,
  failed,
};

/** What is said where there is no reading, and what can be done. */
export function quietWords(page: Exclude<PageState, { kind: 'read' }>): QuietWords {
  switch (page.kind) {
    case 'reading':
      return { title: 'readingReading' };
    case 'no-posting':
      return byReason[page.reason];
    case 'waiting':
      return { title: 'readingWaiting', note: 'readingWaitingNote', actions: [readNow] };
    case 'off':
      return { title: 'readingOff', note: 'readingOffNote', actions: [settings] };
    case 'updated':
      return { title: 'readingUpdated', note: 'readingUpdatedNote', actions: [reload] };
    case 'no-answer':
      return noAnswer(page);
  }
}

function noAnswer({ permission, host }: Extract<PageState, { kind: 'no-answer' }>): QuietWords {
  if (permission === 'impossible') {
    return { title: 'readingImpossible', note: 'readingImpossibleNote', actions: [paste] };
  }
  if (permission === 'granted') return { title: 'readingReload', note: 'readingReloadNote', actions: [readNow] };
  const title = 'readingNotAllowed';
  const actions = [readOnce, always];
  const limit = 'readingAlwaysLimit';
  if (host === null) return { title, note: 'readingNotAllowedNote', actions, limit };
  return { title, note: 'readingNotAllowedHost', values: [host], actions, limit };
}
