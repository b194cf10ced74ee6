import { surfaceAt } from '../../domain/settings/surface-at.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';
import { Section } from './Section.tsx';

/** On a board that looks for extensions: why nothing stands in its pages, and the switch for who wants it there. */
export function OnlyReadsPart({ state }: { state: ReadingState }) {
  const { t } = useLanguage();
  const board = state.board.value;
  if (board?.surface !== 'panel' || surfaceAt(board, state.settings.value) !== 'panel') return null;
  return (
    <Section title={t('readingOnlyReads')}>
      <div class="padded stack">
        <p class="quiet">{t('readingOnlyReadsNote', [board.name])}</p>
        <Button small onClick={() => void state.actions.showInPage(board)}>
          {t('readingShowInPage')}
        </Button>
      </div>
    </Section>
  );
}
