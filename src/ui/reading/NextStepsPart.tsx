import type { ReadingState } from '../../state/reading.ts';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';
import { Section } from './Section.tsx';

/** What can be done where a posting says too little: look for its full text, or paste it. */
export function NextStepsPart({ state }: { state: ReadingState }) {
  const { t } = useLanguage();
  return (
    <Section title={t('readingWhatYouCanDo')}>
      <div class="padded stack wide">
        <Button icon="read-again" onClick={() => void state.ports.readNow()}>
          {t('readingReadAgain')}
        </Button>
        <Button icon="paste" onClick={() => void state.ports.open('paste')}>
          {t('readingPaste')}
        </Button>
      </div>
    </Section>
  );
}
