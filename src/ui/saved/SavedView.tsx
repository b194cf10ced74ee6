import { useEffect, useId, useState } from 'preact/hooks';
import { findSaved, type SavedOrder } from '../../domain/ledger/saved-order.ts';
import type { GuideState } from '../../state/guide.ts';
import type { SavedState } from '../../state/saved.ts';
import { SearchField } from '../components/SearchField.tsx';
import { UnreadNote } from '../components/UnreadNote.tsx';
import { type MessageKey, plural, useLanguage } from '../language/translate.ts';
import { CompareBar } from './CompareBar.tsx';
import { SameJobsNote } from './SameJobsNote.tsx';
import { SavedNews } from './SavedNews.tsx';
import { SavedRow } from './SavedRow.tsx';

const orders: Record<SavedOrder, MessageKey> = {
  newest: 'savedNewest',
  closing: 'savedClosing',
  title: 'savedByTitle',
};

/** Kept postings: what each asks as flags, when it closes, what it pays; some chosen to stand side by side. */
export function SavedView({
  state,
  guide,
  surface,
}: {
  state: SavedState;
  guide: GuideState;
  surface: 'popup' | 'workspace';
}) {
  const language = useLanguage();
  const { t } = language;
  const [looked, setLooked] = useState('');
  const [order, setOrder] = useState<SavedOrder>('newest');
  const orderId = useId();
  useEffect(() => state.askForReadings(), [state]);

  const postings = state.postings.value;
  if (state.unread.value !== null) return <UnreadNote words={state.unread.value} />;
  if (!postings) return null;
  const open = (place: string) => {
    if (surface === 'popup') void guide.ports.openInTab(place);
    else guide.go(place);
  };
  const shown = findSaved(postings, looked, order);
  return (
    <div class={`saved on-${surface}`}>
      <div class="saved-body">
        <h1 class={surface === 'popup' ? 'spoken' : 'title saved-title'} tabIndex={-1}>
          {t('popupSaved')}
        </h1>
        {postings.length === 0 ? (
          <div class="quiet-state">
            <h2 class="title">{t('savedNone')}</h2>
            <p class="quiet">{t('savedNoneNote')}</p>
          </div>
        ) : (
          <>
            {surface === 'workspace' && <SameJobsNote state={state} postings={postings} />}
            <div class="saved-head">
              <SearchField
                label={plural(language, 'savedFindIn', postings.length)}
                value={looked}
                onInput={setLooked}
              />
              <label for={orderId} class="spoken">
                {t('savedOrder')}
              </label>
              <select
                id={orderId}
                class="text-field"
                value={order}
                onChange={(event) => setOrder(toOrder(event.currentTarget.value))}
              >
                {Object.entries(orders).map(([id, key]) => (
                  <option key={id} value={id}>
                    {t(key)}
                  </option>
                ))}
              </select>
            </div>
            <ul class="saved-list">
              {shown.map((posting) => (
                <SavedRow
                  key={posting.key}
                  state={state}
                  guide={guide}
                  saved={posting}
                  surface={surface}
                  onOpen={open}
                />
              ))}
            </ul>
            {shown.length === 0 && <p class="page-part quiet">{t('savedNotFound', [looked])}</p>}
          </>
        )}
      </div>
      <SavedNews state={state} />
      <CompareBar state={state} onCompare={() => open(comparePlace(state.chosen.value))} />
    </div>
  );
}

function toOrder(value: string): SavedOrder {
  return value === 'closing' || value === 'title' ? value : 'newest';
}

/** The place where these postings stand side by side: keys joined by blanks, which no key holds. */
function comparePlace(keys: readonly string[]): string {
  return keys.length === 0 ? 'compare' : `compare/${keys.map(encodeURIComponent).join(' ')}`;
}
