import { compareWithRoadmap, type TopicRow } from '../../domain/compare/compare-with-roadmap.ts';
import type { CoveredAsk } from '../../domain/coverage/coverage.ts';
import type { Guide } from '../../domain/guide/guide.ts';
import { askDates } from '../../domain/plan/asks-first.ts';
import { openTopics } from '../../domain/plan/hours-left.ts';
import type { Posting } from '../../domain/posting/posting.ts';
import type { GuideState } from '../../state/guide.ts';
import { CompareActions } from '../compare/CompareActions.tsx';
import { roadmapTable } from '../compare/compare-table.ts';
import { DatesStrip } from '../compare/DatesStrip.tsx';
import { Disc } from '../components/Disc.tsx';
import { Flag } from '../components/Flag.tsx';
import { toFragment } from '../guide/fragment.ts';
import { topicStateKeys } from '../guide/topic-state-keys.ts';
import { useLanguage } from '../language/translate.ts';
import { stateKeys, strengthKeys, weekRange, weeksText } from '../reading/ask-words.ts';
import { MarkedText } from '../reading/MarkedText.tsx';
import { quotesOf } from '../reading/quote.ts';
import { StateFlags } from '../saved/StateFlags.tsx';
import type { Compared } from './ComparePlace.tsx';

/** A posting laid beside the roadmap, topic by topic; topics that it does not ask for stay quiet. */
export function CompareRoadmap({
  guide,
  texts,
  compared: { page, coverage },
}: {
  guide: GuideState;
  texts: Guide;
  compared: Compared;
}) {
  const language = useLanguage();
  const { t } = language;
  const comparison = compareWithRoadmap(coverage, texts, guide.progress.value);
  const { posting } = page;
  const { plan } = guide.settings.value;
  const open = openTopics(texts, guide.progress.value);
  return (
    <section class="compare-one">
      <div class="page-part compare-sum">
        <StateFlags counts={coverage.counts} />
        <p class="figures">{t('workspaceOpenHours', [comparison.openHours])}</p>
        <DatesStrip
          dates={askDates(open, new Set(comparison.openTopicIds), plan, guide.ports.today())}
          asks={coverage.counts.planned}
          hours={comparison.openHours}
          hoursPerWeek={plan.hoursPerWeek}
        />
        <CompareActions
          ports={guide.ports}
          title={posting.title}
          table={() => roadmapTable(language, comparison, posting)}
        />
      </div>
      <table class="compare-table">
        <caption class="spoken">{posting.title}</caption>
        <thead>
          <tr class="small faint">
            <th scope="col">{t('workspaceWeeks')}</th>
            <th scope="col">{t('workspaceTaught')}</th>
            <th scope="col">{t('workspaceHours')}</th>
            <th scope="col">{t('workspaceYou')}</th>
            <th scope="col">{t('workspaceAsked')}</th>
            <th scope="col">{t('workspaceStrength')}</th>
            <th scope="col">{t('workspaceWords')}</th>
          </tr>
        </thead>
        {comparison.phases.map((phase) => (
          <tbody key={phase.id}>
            <tr class="compare-phase">
              <th scope="rowgroup" colSpan={7} lang={texts.lang}>
                {phase.title} <span class="small faint figures">{weeksText(language, phase.weeks)}</span>
              </th>
            </tr>
            {phase.topics.map((row) => (
              <RoadmapRow key={row.id} row={row} posting={posting} lang={texts.lang} />
            ))}
          </tbody>
        ))}
        {comparison.beyond.length > 0 && (
          <tbody>
            <tr class="compare-phase">
              <th scope="rowgroup" colSpan={7}>
                {t('workspaceBeyond')}
              </th>
            </tr>
            {comparison.beyond.map((covered) => (
              <tr key={covered.ask.skillId}>
                <td />
                <td class="faint">{t('workspaceNotTaught')}</td>
                <td />
                <td />
                <AskCells asks={[covered]} posting={posting} lang={texts.lang} />
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </section>
  );
}

function RoadmapRow({ row, posting, lang }: { row: TopicRow; posting: Posting; lang: string }) {
  const { t } = useLanguage();
  const quiet = row.asks.length === 0;
  return (
    <tr class={quiet ? 'faint' : undefined}>
      <td class="small figures">{weekRange(row.weeks)}</td>
      <th scope="row" lang={lang}>
        <a class="plain" href={toFragment(`topic/${row.id}`)}>
          {row.title}
        </a>
      </th>
      <td class="small figures">{t('guideHours', [row.hours])}</td>
      <td>
        <Disc state={row.state} label={t(topicStateKeys[row.state])} />
      </td>
      <AskCells asks={row.asks} posting={posting} lang={lang} />
    </tr>
  );
}

/** Skill, strength and words of what is asked at one topic. */
function AskCells({ asks, posting, lang }: { asks: readonly CoveredAsk[]; posting: Posting; lang: string }) {
  const { t } = useLanguage();
  return (
    <>
      <td lang={lang}>
        {asks.map(({ ask, label, state }) => (
          <div key={ask.skillId} class="compare-ask">
            <Flag state={state} label={t(stateKeys[state])} />
            <a class="plain" href={toFragment(`skill/${ask.skillId}`)}>
              {label}
            </a>
          </div>
        ))}
      </td>
      <td class="small">
        {asks.map(({ ask }) => (
          <div key={ask.skillId}>{t(strengthKeys[ask.strength])}</div>
        ))}
      </td>
      <td class="small quiet compare-words" lang={posting.lang ?? undefined}>
        {asks.map(({ ask }) => {
          const [quote] = quotesOf(posting, ask.evidence);
          return (
            quote && (
              <div key={ask.skillId}>
                <MarkedText pieces={quote.pieces} />
              </div>
            )
          );
        })}
      </td>
    </>
  );
}
