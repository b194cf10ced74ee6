import { useId, useState } from 'preact/hooks';
import type { GuideState } from '../../state/guide.ts';
import type { SavedState } from '../../state/saved.ts';
import { Announcer } from '../components/Announcer.tsx';
import { Button } from '../components/Button.tsx';
import { useFileDrop } from '../components/use-file-drop.ts';
import { useLanguage } from '../language/translate.ts';
import { ReadingView } from '../reading/ReadingView.tsx';
import { fileFaultKeys } from './file-fault-keys.ts';
import { type DroppedText, type FileFault, readDropped } from './read-dropped.ts';

/** Characters under which there is nothing to read. */
const fewest = 40;

/** Reads text that is on no page Waypost can read: pasted, or out of a dropped text, web or mail file. */
export function PastePlace({ guide, saved }: { guide: GuideState; saved: SavedState }) {
  const { t } = useLanguage();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<FileFault | null>(null);
  const id = useId();
  const reading = saved.pasted.value;
  const ready = text.trim().length >= fewest && guide.guide.value !== null;

  const take = async (file: File) => {
    const dropped = await readDropped(file);
    setFault('fault' in dropped ? dropped.fault : null);
    if ('fault' in dropped) return;
    fill(dropped);
  };
  const fill = (dropped: DroppedText) => {
    setTitle(dropped.title);
    setText(dropped.text);
  };
  const drop = useFileDrop(take);
  return (
    <div class="paste">
      <div class="page-head">
        <h1 class="title" tabIndex={-1}>
          {t('workspacePasteTitle')}
        </h1>
        <p class="quiet">{t('workspacePasteNote')}</p>
      </div>
      <form
        class={drop.over ? 'page-part paste-form over' : 'page-part paste-form'}
        onSubmit={(event) => {
          event.preventDefault();
          void saved.paste(title.trim(), text);
        }}
        {...drop.handlers}
      >
        <label for={`${id}-title`} class="strong">
          {t('workspacePasteJob')}
        </label>
        <input
          id={`${id}-title`}
          class="text-field"
          type="text"
          maxLength={300}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <label for={`${id}-text`} class="strong">
          {t('workspacePasteText')}
        </label>
        <textarea
          id={`${id}-text`}
          class="text-field"
          rows={10}
          maxLength={200_000}
          value={text}
          aria-describedby={`${id}-note`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id={`${id}-note`} class="small faint">
          {t('workspacePasteFiles')}
        </p>
        <div class="page-buttons">
          <Button kind="primary" type="submit" disabled={!ready}>
            {t('workspaceRead')}
          </Button>
          <label class="button file-button">
            {t('workspaceChooseFile')}
            <input
              type="file"
              class="spoken"
              accept=".txt,.md,.html,.htm,.eml,.pdf,text/plain,text/html,message/rfc822"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) void take(file);
              }}
            />
          </label>
        </div>
        {!ready && text.trim() !== '' && <p class="small faint">{t('workspaceTooShort')}</p>}
        {fault && (
          <p class="brick" role="alert">
            {t(fileFaultKeys[fault])}
          </p>
        )}
      </form>
      <Announcer message={reading ? t('workspaceReadDone') : ''} />
      {reading && (
        <section class="paste-reading" aria-label={t('workspaceReading')}>
          <ReadingView state={reading} />
        </section>
      )}
    </div>
  );
}
