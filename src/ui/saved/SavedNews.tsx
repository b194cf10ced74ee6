import type { SavedState } from '../../state/saved.ts';
import { Announcer } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { Notice } from '../components/Notice.tsx';
import { useLanguage } from '../language/translate.ts';

/** What was just taken out, with undo; a refused write with its reason. */
export function SavedNews({ state }: { state: SavedState }) {
  const { t } = useLanguage();
  const removed = state.removed.value;
  const refused = state.refused.value;
  const said = removed ? t('savedRemoved', [removed.posting.title]) : '';
  return (
    <>
      <Announcer message={said} />
      {removed && (
        <Notice
          action={
            <Button small onClick={() => void state.putBack()}>
              {t('savedUndo')}
            </Button>
          }
        >
          <p>{said}</p>
        </Notice>
      )}
      {refused !== null && (
        <div role="alert">
          <Notice tone="brick">
            <p>{t('guideNotKept', [refused])}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
