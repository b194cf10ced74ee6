import type { Done, ReadingState } from '../../state/reading.ts';
import { Announcer } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { Notice } from '../components/Notice.tsx';
import { type MessageKey, useLanguage } from '../language/translate.ts';

const keys: Record<Done['kind'], MessageKey> = {
  have: 'readingDoneHave',
  'have-not': 'readingDoneHaveNot',
  'not-asked': 'readingDoneNotAsked',
  missed: 'readingDoneMissed',
  'taken-back': 'readingDoneTakenBack',
  saved: 'readingDoneSaved',
  'save-refused': 'readingDoneSaveRefused',
  hidden: 'readingDone',
  'in-page': 'readingDoneInPage',
  'panel-keys': 'readingPanelKeys',
};

/**
 * What was just done, said once, with undo; lies over the list, so that nothing moves. In the page only "Done": what
 * the reader has is never written there.
 */
export function DoneNotice({ state }: { state: ReadingState }) {
  const { t } = useLanguage();
  const last = state.done.value;
  const refused = last?.kind === 'save-refused';
  const neutral = state.ports.surface === 'page' && !refused && last?.kind !== 'panel-keys';
  const written = last && (neutral ? t('readingDone') : t(keys[last.kind], [last.subject]));
  return (
    <>
      <Announcer message={written ?? ''} />
      {last && (
        <Notice
          tone={refused ? 'brick' : 'plain'}
          action={
            <>
              {last.undo && (
                <Button
                  small
                  onClick={({ currentTarget }) => {
                    // The pressed button goes: who works by keys goes on beside it.
                    if (currentTarget.matches(':focus-visible')) nextTo(currentTarget)?.focus();
                    void state.actions.undo();
                  }}
                >
                  {t('readingUndo')}
                </Button>
              )}
              <IconButton
                icon="close"
                label={t('readingClose')}
                onClick={() => {
                  state.done.value = null;
                }}
              />
            </>
          }
        >
          <p>{written}</p>
        </Notice>
      )}
    </>
  );
}

function nextTo(button: Element): HTMLElement | null {
  return button.closest('.reading-foot')?.querySelector<HTMLElement>('.footer button') ?? null;
}
