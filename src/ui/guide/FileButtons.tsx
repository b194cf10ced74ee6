import { useState } from 'preact/hooks';
import { Announcer } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';
import { useGuide } from './guide-scene.ts';

/** Copies a Markdown text, or saves it as a file. */
export function FileButtons({ name, fileName, text }: { name: string; fileName: string; text: string }) {
  const { t } = useLanguage();
  const { state } = useGuide();
  const [said, setSaid] = useState('');
  const copy = async () => {
    setSaid((await state.ports.copy(text)) ? t('guideCopied') : t('guideNotCopied'));
  };
  return (
    <div class="file-buttons">
      <Button small icon="copy" aria-label={t('guideCopyNamed', [name])} onClick={() => void copy()}>
        {t('guideCopy')}
      </Button>
      <Button
        small
        icon="download"
        aria-label={t('guideSaveFileNamed', [name, fileName])}
        onClick={() => state.ports.saveFile(fileName, text, 'text/markdown')}
      >
        {fileName}
      </Button>
      {said !== '' && <span class="small quiet">{said}</span>}
      <Announcer message={said} />
    </div>
  );
}
