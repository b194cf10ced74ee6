import { useMemo, useRef, useState } from 'preact/hooks';
import { byLetter, findTerms } from '../../domain/guide/find-terms.ts';
import { termsIn } from '../../domain/guide/terms-in.ts';
import { SearchField } from '../components/SearchField.tsx';
import { plural, useLanguage } from '../language/translate.ts';
import { TermRow } from './glossary/TermRow.tsx';
import { useGuide } from './guide-scene.ts';
import { PageHead } from './PageHead.tsx';
import { ReviewedNote } from './ReviewedNote.tsx';

/** Letters that stand one below the other at the height of a popup. */
const mostInColumn = 14;

/** The glossary, A–Z with a search of its own; on a posting it opens on the words of that posting. */
export function GlossaryPage({ open: openAtFirst }: { open: string | null }) {
  const language = useLanguage();
  const { t } = language;
  const { guide, posting } = useGuide();
  const inPosting = useMemo(() => (posting ? termsIn(posting, guide.glossary) : []), [posting, guide]);
  const [all, setAll] = useState(inPosting.length === 0 || openAtFirst !== null);
  const [looked, setLooked] = useState('');
  const [open, setOpen] = useState(openAtFirst);
  const list = useRef<HTMLDivElement>(null);

  const shown = all ? guide.glossary : guide.glossary.filter(({ id }) => inPosting.some((place) => place.id === id));
  const found = findTerms(shown, looked);
  const groups =
    looked.trim() === '' ? byLetter(found, guide.lang) : [{ letter: '', terms: found }].filter(() => found.length > 0);
  const jump = (letter: string) => list.current?.querySelector(`[data-letter="${letter}"]`)?.scrollIntoView();
  return (
    <article class="page glossary">
      <PageHead title={t('guideGlossary')} back={{ to: 'guide', label: t('popupGuide') }} own>
        <SearchField label={t('guideFindTerm')} value={looked} onInput={setLooked} />
        {inPosting.length > 0 && (
          <fieldset class="choices">
            <legend class="spoken">{t('guideWhichTerms')}</legend>
            <Choice label={t('guideTermsHere', [inPosting.length])} chosen={!all} onChoose={() => setAll(false)} />
            <Choice label={t('guideTermsAll', [guide.glossary.length])} chosen={all} onChoose={() => setAll(true)} />
          </fieldset>
        )}
        <p class="spoken" role="status">
          {plural(language, 'guideTermsShown', found.length)}
        </p>
      </PageHead>
      <div class="glossary-body">
        <div class="glossary-list" ref={list}>
          {groups.map(({ letter, terms }) => (
            <div key={letter} data-letter={letter} class="letter">
              {terms.map((term) => (
                <TermRow
                  key={term.id}
                  term={term}
                  place={inPosting.find(({ id }) => id === term.id) ?? null}
                  open={open === term.id}
                  onToggle={() => setOpen(open === term.id ? null : term.id)}
                />
              ))}
            </div>
          ))}
          {found.length === 0 && <p class="page-part quiet">{t('guideNoTerm', [looked])}</p>}
        </div>
        {groups.length > 1 && (
          <nav
            class={`letters small${groups.length > mostInColumn ? ' two-columns' : ''}`}
            aria-label={t('guideLetters')}
          >
            {groups.map(({ letter }) => (
              <button key={letter} type="button" onClick={() => jump(letter)}>
                {letter}
              </button>
            ))}
          </nav>
        )}
      </div>
      <ReviewedNote date={guide.reviewed} />
    </article>
  );
}

function Choice({ label, chosen, onChoose }: { label: string; chosen: boolean; onChoose: () => void }) {
  return (
    <button type="button" class="choice" aria-pressed={chosen} onClick={onChoose}>
      {label}
    </button>
  );
}
