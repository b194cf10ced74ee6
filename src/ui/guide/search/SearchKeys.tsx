import { useLanguage } from '../../language/translate.ts';

/** What the keys do in the search; the last one is a button too, for those without a keyboard. */
export function SearchKeys({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <footer class="search-keys small quiet">
      <span>
        <kbd class="kbd">↑</kbd> <kbd class="kbd">↓</kbd> {t('guideKeyMove')}
      </span>
      <span>
        <kbd class="kbd">↵</kbd> {t('guideKeyOpen')}
      </span>
      <button type="button" onClick={onClose}>
        <kbd class="kbd">Esc</kbd> {t('guideKeyClose')}
      </button>
    </footer>
  );
}
