import { useState } from 'preact/hooks';
import { mostCompared } from '../../domain/compare/compare-postings.ts';
import { findSaved } from '../../domain/ledger/saved-order.ts';
import type { Posting } from '../../domain/posting/posting.ts';
import type { GuideState } from '../../state/guide.ts';
import type { SavedState } from '../../state/saved.ts';
import { Button } from '../components/Button.tsx';
import { SearchField } from '../components/SearchField.tsx';
import { Tick } from '../components/Tick.tsx';
import { useLanguage } from '../language/translate.ts';

/** Kept postings that are offered at once; search finds the others. */
const mostOffered = 6;

/** The postings to choose from, and how others come in: open tabs, pasted text, a dropped file. */
export function CompareChooser({ guide, saved }: { guide: GuideState; saved: SavedState }) {
  const { t } = useLanguage();
  const [looked, setLooked] = useState('');
  const [none, setNone] = useState(false);
  const postings = saved.postings.value ?? [];
  const chosen = saved.chosen.value;
  const kept = new Set(postings.map(({ key }) => key));
  const loose = [...saved.loose.value]
    .filter(([key]) => !kept.has(key))
    .map(([key, { posting }]) => ({ key, posting }));
  const found = findSaved(postings, looked, 'newest').filter(({ key }) => !chosen.includes(key));
  const offered = [...postings.filter(({ key }) => chosen.includes(key)), ...found.slice(0, mostOffered)];

  const addOpen = async () => {
    const pages = await saved.ports.readTabs();
    setNone(pages.length === 0);
    for (const page of pages) {
      saved.lay(page);
      if (saved.chosen.value.length < mostCompared) saved.choose(page.postingKey, true);
    }
  };
  const box = (key: string, posting: Posting, isKept: boolean) => (
    <Tick
      key={key}
      ticked={chosen.includes(key)}
      disabled={chosen.length >= mostCompared && !chosen.includes(key)}
      lang={posting.lang ?? undefined}
      onTick={(on) => saved.choose(key, on)}
    >
      {posting.title}
      {posting.company && <span class="faint"> · {posting.company}</span>}
      {!isKept && <span class="faint"> · {t('workspaceNotKept')}</span>}
    </Tick>
  );
  return (
    <div class="page-part">
      {postings.length === 0 && loose.length === 0 && <p class="quiet">{t('savedNoneNote')}</p>}
      {postings.length > mostOffered && <SearchField label={t('workspaceFind')} value={looked} onInput={setLooked} />}
      {offered.length + loose.length > 0 && (
        <fieldset class="compare-chooser">
          <legend class="small faint">{t('workspaceChooseFew', [mostCompared])}</legend>
          {loose.map(({ key, posting }) => box(key, posting, false))}
          {offered.map(({ key, posting }) => box(key, posting, true))}
        </fieldset>
      )}
      <div class="page-buttons">
        <Button onClick={() => void addOpen()}>{t('workspaceAddOpen')}</Button>
        <Button icon="paste" onClick={() => guide.go('paste')}>
          {t('workspacePaste')}
        </Button>
      </div>
      <p class="small faint" role="status">
        {none ? t('workspaceNoneOpen') : t('workspaceDropHere')}
      </p>
    </div>
  );
}
