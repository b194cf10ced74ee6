import type { ReadingState } from '../../state/reading.ts';
import { SurfaceRoot } from '../components/SurfaceRoot.tsx';
import { useLanguage } from '../language/translate.ts';
import { ReadingHeader } from '../reading/ReadingHeader.tsx';
import { ReadingView } from '../reading/ReadingView.tsx';

/** The browser's own panel beside a page: the reading, with room. It has the browser's own close button. */
export function PanelApp({ reading }: { reading: ReadingState }) {
  const { t } = useLanguage();
  const items = [
    { label: t('readingGuide'), run: () => void reading.ports.open('guide') },
    { label: t('readingSettings'), run: () => void reading.ports.open('settings') },
  ];
  return (
    <SurfaceRoot name="panel" theme={reading.settings.value.theme}>
      <ReadingHeader state={reading} items={items} />
      <main>
        <ReadingView state={reading} />
      </main>
    </SurfaceRoot>
  );
}
