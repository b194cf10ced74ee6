import type { Reason, Verdict } from '../../domain/matching/reading.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Icon } from '../components/Icon.tsx';
import { type MessageKey, useLanguage } from '../language/translate.ts';
import { evidenceText } from './quote.ts';

const certaintyKeys: Record<Verdict['certainty'], MessageKey> = {
  clear: 'readingClearMatch',
  likely: 'readingLikelyMatch',
  unsure: 'readingUnsure',
  'too-little-text': 'readingTooLittleText',
};

/** The guide's name of a role; its own role and unknown ones have words of the surface. */
export function useRoleName(state: ReadingState): (roleId: string) => string {
  const { t } = useLanguage();
  return (roleId) =>
    state.roadmap.roles.find(({ id }) => id === roleId)?.label ??
    t(roleId === 'other' ? 'readingOtherRole' : 'readingTargetRole');
}

/** The answer first: how sure, which role, what speaks for it and what against. */
export function VerdictPart({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const { t } = useLanguage();
  const roleName = useRoleName(state);
  const { verdict } = page.reading;
  const tooLittle = verdict.certainty === 'too-little-text';
  const kicker = verdict.kind === 'neighbour' ? 'readingNeighbour' : certaintyKeys[verdict.certainty];
  const title = tooLittle
    ? t('readingTooLittleText')
    : verdict.kind === 'none'
      ? t('readingNoMatch')
      : roleName(verdict.role);
  return (
    <header class="verdict">
      {state.ports.surface !== 'page' && (
        <p class="small faint">{[page.posting.company, page.posting.title].filter(Boolean).join(' · ')}</p>
      )}
      {!tooLittle && verdict.kind !== 'none' && (
        <p class={verdict.kind === 'target' ? 'certainty' : 'certainty aside'}>{t(kicker)}</p>
      )}
      <h1 class="title">{title}</h1>
      {tooLittle && <p class="quiet">{t('readingTooLittleTextNote')}</p>}
      {verdict.kind === 'none' && !tooLittle && <p class="quiet">{t('readingNoMatchNote')}</p>}
      {verdict.titleRole && verdict.titleRole !== verdict.role && !tooLittle && (
        <p class="quiet">{t('readingTitleDisagrees', [page.posting.title])}</p>
      )}
      {verdict.couldBe && <p class="quiet">{t('readingCouldBe', [roleName(verdict.couldBe)])}</p>}
      <ul class="reasons">
        {verdict.reasonsFor.slice(0, 3).map((reason) => (
          <ReasonRow key={`for-${reason.kind}-${reason.values.join()}`} reason={reason} page={page} />
        ))}
        {verdict.reasonsAgainst.slice(0, 1).map((reason) => (
          <ReasonRow key={`against-${reason.kind}`} reason={reason} page={page} against />
        ))}
      </ul>
      {page.posting.closed && <p class="brick">{t('readingClosed')}</p>}
      {page.reading.languageCover === 'part' && <p class="small quiet">{t('readingLanguagePart')}</p>}
    </header>
  );
}

function ReasonRow({ reason, page, against = false }: { reason: Reason; page: CoveredPage; against?: boolean }) {
  const { t } = useLanguage();
  const words = reason.evidence.slice(0, 3).map((evidence) => `“${evidenceText(page.posting, evidence)}”`);
  return (
    <li class={against ? 'reason against' : 'reason'}>
      <Icon name={against ? 'minus' : 'plus'} label={t(against ? 'readingAgainst' : 'readingFor')} />
      <div>
        <p>{t(reason.kind as MessageKey, reason.values)}</p>
        {words.length > 0 && <p class="small faint">{words.join(', ')}</p>}
      </div>
    </li>
  );
}
