import { useId } from 'preact/hooks';
import type { GlossaryTerm } from '../../../domain/guide/guide.ts';
import type { TermPlace } from '../../../domain/guide/terms-in.ts';
import { useLanguage } from '../../language/translate.ts';
import { MarkedText } from '../../reading/MarkedText.tsx';
import { quotesOf } from '../../reading/quote.ts';
import { useGuide } from '../guide-scene.ts';
import { useInView } from '../use-in-view.ts';
import { SkillLinks } from '../WordLinks.tsx';

/** A term with its meaning; open, it says why it matters, quotes the posting and names the skills it belongs to. */
export function TermRow({
  term: { term, aka, definition, whyItMattersToAPm, skillIds },
  place,
  open,
  onToggle,
}: {
  term: GlossaryTerm;
  /** Where the posting uses it; null where it does not. */
  place: TermPlace | null;
  open: boolean;
  onToggle: () => void;
}) {
  const { t } = useLanguage();
  const { posting, lang } = useGuide();
  const id = useId();
  const row = useInView<HTMLDivElement>(open);
  const [quote] = posting && place ? quotesOf(posting, [{ ...place, foundBy: 'exact' }]) : [];
  return (
    <div class={open ? 'term open' : 'term'} ref={row}>
      <h2>
        <button type="button" class="term-row" aria-expanded={open} aria-controls={id} onClick={onToggle} lang={lang}>
          <span class="strong">{term}</span>
          {open && aka.length > 0 && (
            <span class="small faint">
              <span lang={undefined}>{t('guideAlso')}</span> {aka.join(', ')}
            </span>
          )}
          <span class={open ? 'term-meaning' : 'term-meaning small quiet'}>{definition}</span>
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && (
          <div class="term-more">
            <p>
              <span class="faint">{t('guideWhyItMatters')} </span>
              <span lang={lang}>{whyItMattersToAPm}</span>
            </p>
            {quote && (
              <p class="small quiet" lang={posting?.lang ?? undefined}>
                {t('guideInPosting')} “<MarkedText pieces={quote.pieces} />”
              </p>
            )}
            <SkillLinks label={t('guideSkills')} ids={skillIds} />
          </div>
        )}
      </div>
    </div>
  );
}
