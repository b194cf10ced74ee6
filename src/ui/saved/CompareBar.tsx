import type { SavedState } from '../../state/saved.ts';
import { Button } from '../components/Button.tsx';
import { plural, useLanguage } from '../language/translate.ts';

/** Stands at the foot as soon as a posting is chosen. */
export function CompareBar({ state, onCompare }: { state: SavedState; onCompare: () => void }) {
  const language = useLanguage();
  const { t } = language;
  const count = state.chosen.value.length;
  if (count === 0) return null;
  return (
    <footer class="footer compare-bar">
      <span class="small quiet figures" role="status">
        {plural(language, 'savedChosen', count)}
      </span>
      <Button
        onClick={() => {
          state.chosen.value = [];
        }}
      >
        {t('savedClear')}
      </Button>
      <Button kind="primary" icon="compare" onClick={onCompare}>
        {t('savedCompare', [count])}
      </Button>
    </footer>
  );
}
