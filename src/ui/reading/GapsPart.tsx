import { cover } from '../../domain/coverage/cover.ts';
import { learnedFirst } from '../../domain/plan/asks-first.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import { noProgress } from '../../domain/progress/progress.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Disc } from '../components/Disc.tsx';
import { longDate, type MessageKey, useLanguage } from '../language/translate.ts';
import { weeksText } from './ask-words.ts';
import { Section } from './Section.tsx';
import { someNames } from './some-names.ts';

const discKeys: Record<'todo' | 'doing' | 'done', MessageKey> = {
  todo: 'readingTodo',
  doing: 'readingDoing',
  done: 'readingTopicDone',
};
const mostNext = 3;

/**
 * Roadmap gaps: what to learn next for this posting, by when, and what would show it. In the page the words follow
 * from the posting alone (coverage without progress) and the reader's own state is a disc.
 */
export function GapsPart({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const language = useLanguage();
  const { t } = language;
  const inPage = state.ports.surface === 'page';
  const coverage = inPage ? cover(page.reading, state.roadmap, noProgress) : page.coverage;
  const { plan } = state.settings.value;
  const order = state.roadmap.topics.map(({ id }) => id);
  const date = inPage ? null : learnedFirst(coverage.next, order, plan, state.ports.today());
  const idea = coverage.portfolioIdea;
  const beyond = coverage.asks.filter((one) => one.state === 'beyond').map(({ label }) => label);
  const { postings, asked } = state.demand.value;
  const demandOf = (skillIds: readonly string[]) => Math.max(0, ...skillIds.map((skillId) => asked[skillId] ?? 0));
  const labelOf = (skillId: string) => coverage.asks.find(({ ask }) => ask.skillId === skillId)?.label ?? '';
  if (coverage.asks.length === 0) return null;
  return (
    <Section title={t('readingRoadmapGaps')} aside={t('readingHours', [coverage.openHours])}>
      {coverage.next.length === 0 && <p class="quiet padded">{t('readingNoGaps')}</p>}
      <ol class="next">
        {coverage.next.slice(0, mostNext).map(({ topicId, title, hours, weeks, skillIds }) => {
          const progress = state.progress.value.topics[topicId]?.state ?? 'todo';
          return (
            <li key={topicId} class="topic-row">
              <Disc state={progress} label={t(discKeys[progress])} />
              <button type="button" class="link" onClick={() => void state.ports.open(`topic/${topicId}`)}>
                {title}
              </button>
              <span class="figures">{t('readingHours', [hours])}</span>
              <span class="small faint">
                {skillIds.map(labelOf).join(' · ')} · <span class="unbroken">{weeksText(language, weeks)}</span>
                {!inPage && demandOf(skillIds) > 0 && ` · ${t('readingDemand', [demandOf(skillIds), postings])}`}
              </span>
            </li>
          );
        })}
      </ol>
      {beyond.length > 0 && <p class="padded small faint">{t('readingGapsBeyond', [someNames(beyond)])}</p>}
      {date && (
        <p class="padded quiet gap-date">
          {t('readingPlanDate', [plan.hoursPerWeek, longDate(language, date)])} {t('readingPlanLimit')}
        </p>
      )}
      {idea && (
        <p class="padded quiet gap-idea">
          {t('readingPortfolio', [idea.skillIds.length])}{' '}
          <button type="button" class="link underlined" onClick={() => void state.ports.open(`portfolio/${idea.id}`)}>
            {idea.title}
          </button>
        </p>
      )}
    </Section>
  );
}
