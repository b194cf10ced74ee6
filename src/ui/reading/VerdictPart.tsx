import { wordingOf } from '../../domain/matching/evidence-text.ts';
import type { Reason, Verdict } from '../../domain/matching/reading.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Icon } from '../components/Icon.tsx';
import { longDate, type MessageKey, plural, useLanguage } from '../language/translate.ts';
import { useRoleName } from './role-name.ts';

const certaintyKeys: Record<Verdict['certainty'], MessageKey> = {
  clear: 'readingClearMatch',
  likely: 'readingLikelyMatch',
  unsure: 'readingUnsure',
  'too-little-text': 'readingTooLittleText',
};
const mostFor = 3;
const mostAgainst = 1;
const mostWords = 3;

/** The answer in words: how sure (empty where the title says it all), and which role. */
export function useVerdictWords(state: ReadingState): (page: CoveredPage) => { certainty: string; title: string } {
  const { t } = useLanguage();
  const roleName = useRoleName(state);
  return ({ reading: { verdict } }) => {
    if (verdict.certainty === 'too-little-text') return { certainty: '', title: t('readingTooLittleText') };
    if (verdict.kind === 'none') return { certainty: '', title: t('readingNoMatch') };
    const certainty = t(verdict.kind === 'neighbour' ? 'readingNeighbour' : certaintyKeys[verdict.certainty]);
    return { certainty, title: roleName(verdict.role) };
  };
}

/** The answer first: how sure, which role, what speaks for it and what against. */
export function VerdictPart({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const { t } = useLanguage();
  const { verdict } = page.reading;
  const { certainty, title } = useVerdictWords(state)(page);
  return (
    <div class="verdict">
      {state.ports.surface !== 'page' && (
        <p class="small faint" dir="auto">
          {[page.posting.company, page.posting.title].filter(Boolean).join(' · ')}
        </p>
      )}
      {certainty && <p class={verdict.kind === 'target' ? 'certainty' : 'certainty aside'}>{certainty}</p>}
      <h1 class="title">{title}</h1>
      <Limits state={state} page={page} />
      <ul class="reasons">
        {verdict.reasonsFor.slice(0, mostFor).map((reason) => (
          <ReasonRow key={`for-${reason.kind}-${reason.values.join()}`} reason={reason} page={page} />
        ))}
        {verdict.reasonsAgainst.slice(0, mostAgainst).map((reason) => (
          <ReasonRow key={`against-${reason.kind}`} reason={reason} page={page} against />
        ))}
      </ul>
      {page.reading.languageCover === 'part' && <p class="small quiet limit">{t('readingLanguagePart')}</p>}
    </div>
  );
}

/** What limits the answer, said where the answer stands. */
function Limits({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const language = useLanguage();
  const { t } = language;
  const roleName = useRoleName(state);
  const { verdict, asks } = page.reading;
  const { closed, validThrough, title } = page.posting;
  const tooLittle = verdict.certainty === 'too-little-text';
  const past = validThrough !== null && validThrough < state.ports.today();
  const closedOn = past ? t('readingClosedOn', [longDate(language, validThrough)]) : t('readingClosed');
  return (
    <>
      {tooLittle && <p class="quiet">{plural(language, 'readingTooLittleFound', asks.length)}</p>}
      {verdict.kind === 'none' && !tooLittle && <p class="quiet">{t('readingNoMatchNote')}</p>}
      {verdict.titleRole && verdict.titleRole !== verdict.role && !tooLittle && (
        <p class="quiet">{t('readingTitleDisagrees', [title])}</p>
      )}
      {verdict.couldBe && <p class="quiet">{t('readingCouldBe', [roleName(verdict.couldBe)])}</p>}
      {(closed || past) && <p class="brick">{closedOn}</p>}
    </>
  );
}

function ReasonRow({ reason, page, against = false }: { reason: Reason; page: CoveredPage; against?: boolean }) {
  const { t } = useLanguage();
  const said = new Set(reason.evidence.map((one) => wordingOf(page.posting, one)));
  const words = [...said].slice(0, mostWords).map((one) => t('readingQuote', [one]));
  return (
    <li class={against ? 'reason against' : 'reason'}>
      <Icon name={against ? 'minus' : 'plus'} label={t(against ? 'readingAgainst' : 'readingFor')} />
      <div>
        <p>{t(reason.kind as MessageKey, reason.values)}</p>
        {words.length > 0 && (
          <p class="small faint" lang={page.posting.lang ?? undefined}>
            {words.join(', ')}
          </p>
        )}
      </div>
    </li>
  );
}
