import type { Done, ReadingState } from '../../state/reading.ts';
import { undo } from '../../state/reading-actions.ts';
import { Announcer } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { type MessageKey, useLanguage } from '../language/translate.ts';

const keys: Record<Done['kind'], MessageKey> = {
  have: 'readingDoneHave',
  'have-not': 'readingDoneHaveNot',
  'not-asked': 'readingDoneNotAsked',
  missed: 'readingDoneMissed',
  saved: 'readingDoneSaved',
  'save-refused': 'readingDoneSaveRefused',
  hidden: 'readingDoneHidden',
};

/** What was just done, said once, with undo. In the page only "Done": what the reader has is never written there. */
export function DoneNotice({ state }: { state: ReadingState }) {
  const { t } = useLanguage();
  const last = state.done.value;
  const neutral = state.ports.surface === 'page' && last?.kind !== 'save-refused';
  const written = last && (neutral ? t('readingDone') : t(keys[last.kind], [last.subject]));
  return (
    <>
      <Announcer message={written ?? ''} />
      {last && (
        <Notice
          action={
            last.undo && (
              <Button small onClick={() => void undo(state)}>
                {t('readingUndo')}
              </Button>
            )
          }
        >
          <p>{written}</p>
        </Notice>
      )}
    </>
  );
}
