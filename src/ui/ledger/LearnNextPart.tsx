import { sampleOf } from '../../domain/ledger/demand.ts';
import { openTopics } from '../../domain/plan/hours-left.ts';
import type { LedgerState } from '../../state/ledger.ts';
import { toFragment } from '../guide/fragment.ts';
import { useLanguage } from '../language/translate.ts';

const shown = 3;

/** Open topics by how often they were asked for, with the reason; in roadmap order while there are too few postings. */
export function LearnNextPart({ state }: { state: LedgerState }) {
  const { t } = useLanguage();
  const { postings } = state.demand.value;
  const { guide, progress } = state.guide;
  const texts = guide.value;
  if (!texts) return null;
  const few = sampleOf(postings) === 'lists';
  const [first] = openTopics(texts, progress.value);
  if (few || state.next.value.length === 0) {
    return (
      <section class="ledger-part">
        <h2 class="strong">{t('ledgerLearnNext')}</h2>
        <p class="quiet figures">
          {first ? (
            <>
              {t(few ? 'ledgerRoadmapOrder' : 'ledgerNothingOpenAsked')}{' '}
              <a href={toFragment(`topic/${first.id}`)} lang={texts.lang}>
                {first.title}
              </a>
              , {t('ledgerHoursLeft', [first.hours])}
            </>
          ) : (
            t('ledgerAllDone')
          )}
        </p>
      </section>
    );
  }
  return (
    <section class="ledger-part">
      <h2 class="strong">{t('ledgerLearnNext')}</h2>
      <p class="small quiet">{t('ledgerLearnNextNote')}</p>
      <ol class="learn-next">
        {state.next.value.slice(0, shown).map(({ id, title, hours, postings: asking, skills }, at) => (
          <li key={id}>
            <span class="faint figures" aria-hidden>
              {at + 1}
            </span>
            <div>
              <a href={toFragment(`topic/${id}`)} lang={texts.lang} class="plain-link">
                {title}
              </a>
              <p class="small quiet figures">
                <span lang={texts.lang}>{skills.map(({ label }) => label).join(', ')}</span>,{' '}
                {t('ledgerOf', [asking, postings])}
                {progress.value.topics[id]?.state === 'doing' && ` · ${t('ledgerBegun')}`}
              </p>
            </div>
            <span class="figures quiet">{t('guideHours', [hours])}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
