import { compareHere } from '../../domain/guide/place.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';

/** Always in sight: save, compare, what was read. In the page the mark of a kept posting is drawn, its word stays. */
export function ReadingFooter({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const { t } = useLanguage();
  const { verdict } = page.reading;
  const inspects = state.view.value === 'what-was-read';
  const keeps = verdict.kind !== 'none' && !inspects;
  const saved = state.saved.value;
  const inPage = state.ports.surface === 'page';
  return (
    <footer class="footer">
      {keeps && (
        <Button
          kind={verdict.kind === 'target' && !saved ? 'primary' : 'secondary'}
          icon={saved ? 'saved' : 'save'}
          aria-pressed={inPage ? saved : undefined}
          onClick={() => void state.actions.save()}
        >
          {t(saved && !inPage ? 'readingSavedShort' : 'readingSave')}
        </Button>
      )}
      {keeps && (
        <Button icon="compare" onClick={() => void state.ports.open(compareHere)}>
          {t('readingCompare')}
        </Button>
      )}
      <Button
        kind="quiet"
        class="to-inspector"
        icon={inspects ? 'chevron-start' : 'what-was-read'}
        onClick={() => {
          state.view.value = inspects ? 'reading' : 'what-was-read';
        }}
      >
        <span>{t(inspects ? 'readingBack' : 'readingWhatWasRead')}</span>
      </Button>
    </footer>
  );
}
