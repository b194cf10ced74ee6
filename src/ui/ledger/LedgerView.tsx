import { useEffect } from 'preact/hooks';
import { sampleOf } from '../../domain/ledger/demand.ts';
import type { LedgerState } from '../../state/ledger.ts';
import { Notice } from '../components/Notice.tsx';
import { UnreadNote } from '../components/UnreadNote.tsx';
import { longDate, plural, useLanguage } from '../language/translate.ts';
import { AskedPart } from './AskedPart.tsx';
import { EntriesPart } from './EntriesPart.tsx';
import { LearnNextPart } from './LearnNextPart.tsx';
import { LedgerActions } from './LedgerActions.tsx';
import { LedgerFilters } from './LedgerFilters.tsx';
import { PayPart } from './PayPart.tsx';
import { WeeksPart } from './WeeksPart.tsx';

/** What the postings that the reader has read ask for: one reader's reading, with its sample size every time. */
export function LedgerView({ state }: { state: LedgerState }) {
  const language = useLanguage();
  const { t } = language;
  const entries = state.entries.value;
  const { postings, since } = state.demand.value;
  const sample = sampleOf(postings);
  useEffect(() => {
    state.openSkill.value = null;
  }, [state]);
  if (state.unread.value !== null) return <UnreadNote words={state.unread.value} />;
  if (!entries || !state.guide.guide.value) return null;
  return (
    <div class="ledger">
      <header class="learn-head">
        <div>
          <h1 class="title" tabIndex={-1}>
            {sample === 'trend' || sample === 'squares'
              ? plural(language, 'ledgerTitle', postings)
              : plural(language, 'ledgerSoFar', postings)}
          </h1>
          <p class="quiet">
            {entries.length === 0 ? t('ledgerEmpty') : sample === 'none' ? t('ledgerNoneMatch') : null}
            {sample === 'lists' && t('ledgerTooFew')}
            {(sample === 'squares' || sample === 'trend') && since && t('ledgerYourOwn', [longDate(language, since)])}
          </p>
        </div>
        <LedgerActions state={state} />
      </header>
      {state.guide.settings.value.ledger !== 'on' && (
        <Notice>
          <p>{t(state.guide.settings.value.ledger === 'paused' ? 'ledgerIsPaused' : 'ledgerIsOff')}</p>
        </Notice>
      )}
      {state.refused.value && (
        <Notice tone="brick">
          <p>{t('dataRefused', [state.refused.value])}</p>
        </Notice>
      )}
      {entries.length > 0 && <LedgerFilters state={state} entries={entries} />}
      {postings > 0 && (
        <>
          <div class="ledger-columns">
            <AskedPart state={state} />
            <div class="ledger-side">
              <LearnNextPart state={state} />
              <PayPart groups={state.pay.value} postings={postings} />
              {sample === 'trend' && <WeeksPart state={state} />}
            </div>
          </div>
          <EntriesPart state={state} />
        </>
      )}
    </div>
  );
}
