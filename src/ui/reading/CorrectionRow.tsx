import type { Correction } from '../../domain/matching/reading.ts';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';

/** One correction in words, with its way back. One without a phrase is named by the posting it is about. */
export function CorrectionRow({
  correction: { kind, phrase, postingKey },
  skill,
  onUndo,
}: {
  correction: Correction;
  /** The skill's name. */
  skill: string;
  onUndo: () => void;
}) {
  const { t } = useLanguage();
  const said = t(kind === 'asked' ? 'readingCorrectedAsked' : 'readingCorrectedNotAsked', [skill]);
  return (
    <li class="correction">
      <div>
        <p>{said}</p>
        <p class="small faint" dir="auto">
          {phrase ? t('readingQuote', [phrase]) : postingKey.replace(/^https?:\/\//, '')}
        </p>
      </div>
      <Button small aria-label={t('readingUndoNamed', [said])} onClick={onUndo}>
        {t('readingUndo')}
      </Button>
    </li>
  );
}

/** Names a correction in a list. */
export function correctionName({ kind, skillId, postingKey, phrase }: Correction): string {
  return [kind, skillId, postingKey, phrase].join(' ');
}
