import { useEffect, useState } from 'preact/hooks';
import { comparePlace } from '../../domain/guide/place.ts';
import { isOpening, type OpeningFilter } from '../../domain/ledger/opening.ts';
import { findSaved, type SavedOrder } from '../../domain/ledger/saved-order.ts';
import type { GuideState } from '../../state/guide.ts';
import type { SavedState } from '../../state/saved.ts';
import { Button } from '../components/Button.tsx';
import { Choice } from '../components/Choice.tsx';
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

const filters: Record<OpeningFilter, MessageKey> = {
  all: 'savedAll',
  verified: 'savedVerified',
  check: 'savedToCheck',
  closed: 'savedAreClosed',
};

/** Rows that are drawn at first, and that each “more” adds: a thousand would make every key press slow. */
const atOnce = 40;

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
  const [filter, setFilter] = useState<OpeningFilter>('all');
  const [most, setMost] = useState(atOnce);
  useEffect(() => state.askForReadings(), [state]);

  const postings = state.postings.value;
  if (state.unread.value !== null) return <UnreadNote words={state.unread.value} />;
  if (!postings) return null;
  const open = (place: string) => {
    if (surface === 'popup') void guide.ports.openInTab(place);
    else guide.go(place);
  };
  const found = findSaved(postings, looked, order).filter((saved) => isOpening(saved, filter, guide.ports.today()));
  const shown = found.slice(0, most);
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
              <Choice label={t('savedFilter')} choices={filters} value={filter} onChoose={setFilter} />
              <Choice label={t('savedOrder')} choices={orders} value={order} onChoose={setOrder} />
            </div>
            {filter === 'check' && <p class="page-part small quiet">{t('savedCheckNote')}</p>}
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
            {found.length === 0 && (
              <p class="page-part quiet">{looked.trim() === '' ? t('savedNoneSuch') : t('savedNotFound', [looked])}</p>
            )}
            {found.length > shown.length && (
              <div class="page-part">
                <Button kind="quiet" onClick={() => setMost(most + atOnce)}>
                  {plural(language, 'savedShowMore', Math.min(atOnce, found.length - shown.length))}
                </Button>
              </div>
            )}
          </>
        )}
      </div>
      <SavedNews state={state} />
      <CompareBar state={state} onCompare={() => open(comparePlace(state.chosen.value))} />
    </div>
  );
}
