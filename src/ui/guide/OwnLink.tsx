import { useId } from 'preact/hooks';
import { Icon } from '../components/Icon.tsx';
import { useDraft } from '../components/use-draft.ts';
import { useLanguage } from '../language/translate.ts';
import { webAddress } from '../reading/web-address.ts';

/** A link to the reader's own work; only a whole http(s) address is kept. */
export function OwnLink({ link, onKeep }: { link: string; onKeep: (link: string) => void }) {
  const { t } = useLanguage();
  const id = useId();
  const keep = (text: string) => {
    const address = text.trim();
    if (address === '' || webAddress(address)) onKeep(address);
  };
  const { text, onInput, onLeave } = useDraft(link, keep);
  const address = webAddress(text.trim());
  const wrong = text.trim() !== '' && !address;
  return (
    <div class="own-field">
      <label for={id} class="strong">
        {t('guideOwnLink')}
      </label>
      <div class="field-line">
        <input
          id={id}
          type="url"
          class="text-field"
          placeholder="https://"
          maxLength={2_000}
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onLeave}
        />
        {address && (
          <a class="button" href={address} target="_blank" rel="noreferrer">
            <Icon name="open-outside" />
            {t('guideOpenLink')}
          </a>
        )}
      </div>
      <p id={`${id}-hint`} class="small faint">
        {wrong ? t('guideOwnLinkWrong') : t('guideOwnLinkHint')}
      </p>
    </div>
  );
}
