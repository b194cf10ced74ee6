import type { NoPostingReason } from '../../domain/posting/page-reading.ts';
import type { PageState } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Button } from '../components/Button.tsx';
import { type MessageKey, useLanguage } from '../language/translate.ts';

type Quiet = Exclude<PageState, { kind: 'read' }>;
interface Words {
  title: MessageKey;
  note: MessageKey;
  action?: { key: MessageKey; run: (state: ReadingState) => Promise<unknown> };
}

const readAgain = { key: 'readingReadAgain', run: ({ ports }: ReadingState) => ports.readNow() } as const;
const paste = { key: 'readingPaste', run: ({ ports }: ReadingState) => ports.open('paste') } as const;
const notOne: Words = { title: 'readingNotOne', note: 'readingNotOneNote', action: readAgain };
const couldNotRead: Words = { title: 'readingCouldNotRead', note: 'readingCouldNotReadNote', action: paste };

const reasons: Record<NoPostingReason, Words> = {
  'list-of-postings': { title: 'readingList', note: 'readingListNote' },
  'company-page': notOne,
  article: notOne,
  'not-a-posting': notOne,
  'too-little-text': { title: 'readingTooLittleText', note: 'readingTooLittleTextNote', action: paste },
  'not-rendered-yet': { title: 'readingNotReady', note: 'readingNotReadyNote', action: readAgain },
  'not-html': couldNotRead,
  'too-large': couldNotRead,
  aborted: { title: 'readingNotReady', note: 'readingNotReadyNote', action: readAgain },
  failed: couldNotRead,
};

function wordsOf(page: Quiet): Words {
  switch (page.kind) {
    case 'reading':
      return { title: 'readingReading', note: 'readingReadingNote' };
    case 'no-posting':
      return reasons[page.reason];
    case 'waiting':
      return {
        title: 'readingWaiting',
        note: 'readingWaitingNote',
        action: { ...readAgain, key: 'readingReadThisPage' },
      };
    case 'off':
      return {
        title: 'readingOff',
        note: 'readingOffNote',
        action: { key: 'readingSettings', run: ({ ports }) => ports.open('settings') },
      };
    case 'updated':
      return { title: 'readingUpdated', note: 'readingUpdatedNote' };
    case 'no-answer':
      if (page.permission === 'impossible') return { title: 'readingImpossible', note: 'readingImpossibleNote' };
      if (page.permission === 'granted') return { title: 'readingReload', note: 'readingReloadNote' };
      return {
        title: 'readingNotAllowed',
        note: 'readingNotAllowedNote',
        action: { key: 'readingAlways', run: ({ ports }) => ports.requestAccess() },
      };
  }
}

/** Every state without a reading: a title that is the answer, a sentence, then what can be done. */
export function QuietState({ state, page }: { state: ReadingState; page: Quiet }) {
  const { t } = useLanguage();
  const { title, note, action } = wordsOf(page);
  const missing = page.kind === 'no-answer' && page.permission === 'missing';
  return (
    <div class="quiet-state">
      <h1 class="title">{t(title)}</h1>
      <p class="quiet">{t(note)}</p>
      {missing && (
        <Button kind="primary" onClick={() => void state.ports.readNow()}>
          {t('readingReadOnce')}
        </Button>
      )}
      {action && <Button onClick={() => void action.run(state)}>{t(action.key)}</Button>}
    </div>
  );
}
