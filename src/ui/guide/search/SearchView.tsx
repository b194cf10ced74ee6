import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { isGuidePlace, toPlace } from '../../../domain/guide/place.ts';
import { searchDocuments } from '../../../domain/guide/search-documents.ts';
import { makeSearch } from '../../../domain/guide/search-guide.ts';
import type { SavedPosting } from '../../../domain/ledger/saved-posting.ts';
import { SearchField } from '../../components/SearchField.tsx';
import { plural, useLanguage } from '../../language/translate.ts';
import { useGuide } from '../guide-scene.ts';
import { HitRow, kindKeys } from './HitRow.tsx';
import { SearchKeys } from './SearchKeys.tsx';

/** Full-text search over the guide and the kept postings. The field keeps the focus; arrows move through the hits. */
export function SearchView({ postings }: { postings: readonly SavedPosting[] }) {
  const language = useLanguage();
  const { t } = language;
  const { state, guide, surface } = useGuide();
  const query = state.query.value;
  const search = useMemo(() => makeSearch(searchDocuments(guide, postings)), [guide, postings]);
  const groups = useMemo(() => search(query), [search, query]);
  const hits = groups.flatMap((group) => group.hits);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const chosen = Math.min(at, hits.length - 1);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(() => {
    if (chosen >= 0) document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);

  const open = (place: string) => {
    if (surface === 'popup' && !isGuidePlace(toPlace(place))) void state.ports.openInTab(place);
    else state.go(place);
  };
  const close = () => {
    state.query.value = '';
    state.searching.value = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[chosen];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const { length } = hits;
      if (length > 0) setAt((now) => (Math.min(now, length - 1) + step + length) % length);
    } else if (event.key === 'Enter' && hit) open(hit.document.place);
    else if (event.key === 'Escape' && state.query.value !== '') state.query.value = '';
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const asked = query.trim().length > 1;
  const found = hits.length > 0 ? plural(language, 'guideResults', hits.length) : t('guideNoResults', [query]);
  return (
    <div class="search">
      <h1 class="spoken">{t('popupSearch')}</h1>
      <div class="search-head">
        <SearchField
          field={field}
          label={t('guideSearchIn')}
          value={query}
          keyHint="Esc"
          list={{
            id: `${id}-hits`,
            open: hits.length > 0,
            active: chosen >= 0 ? `${id}-${chosen}` : undefined,
          }}
          onInput={(value) => {
            state.query.value = value;
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
        <p class="small faint figures" role="status">
          {asked ? found : t('guideSearchHint')}
        </p>
      </div>
      <div id={`${id}-hits`} class="hits" role="listbox" aria-label={t('guideResultsList')}>
        {groups.map(({ kind, hits: of }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options; no element stands for it.
          <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
            <div id={`${id}-${kind}`} class="quiet hit-kind" role="presentation">
              {t(kindKeys[kind])}
            </div>
            {of.map((hit) => {
              const index = hits.indexOf(hit);
              return (
                <HitRow
                  key={hit.document.place + hit.document.title}
                  id={`${id}-${index}`}
                  hit={hit}
                  chosen={index === chosen}
                  onOpen={() => open(hit.document.place)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <SearchKeys onClose={close} />
    </div>
  );
}
