import type { CoveredAsk } from '../../domain/coverage/coverage.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { notAsked, setHave } from '../../state/reading-actions.ts';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';
import { weekRange } from './AskRow.tsx';
import { sentenceAround } from './quote.ts';

/** An open ask: whole sentences, the topics that teach it, corrections. Topics are all those of the skill, so that the page learns nothing of progress. */
export function AskDetail({ state, page, covered }: { state: ReadingState; page: CoveredPage; covered: CoveredAsk }) {
  const { t } = useLanguage();
  const { ask } = covered;
  const topics = state.roadmap.topics.filter(({ skillIds }) => skillIds.includes(ask.skillId));
  const inPage = state.ports.surface === 'page';
  return (
    <div class="ask-detail">
      {ask.evidence.map((evidence) => {
        const { before, marked, after } = sentenceAround(page.posting, evidence);
        return (
          <blockquote key={`${evidence.line}-${evidence.start}`} lang={page.posting.lang ?? undefined} dir="auto">
            {before}
            <mark>{marked}</mark>
            {after}
          </blockquote>
        );
      })}
      {state.gone.value === ask.skillId && (
        <div class="gone">
          <p class="brick">{t('readingSentenceGone')}</p>
          <Button small icon="read-again" onClick={() => void state.ports.readNow()}>
            {t('readingReadAgain')}
          </Button>
        </div>
      )}
      {topics.map(({ id, title, hours, weeks }) => (
        <div class="topic-row" key={id}>
          <button type="button" class="link" onClick={() => void state.ports.open(`topic/${id}`)}>
            {title}
          </button>
          <span class="figures">{t('readingHours', [hours])}</span>
          <span class="small faint">{t('readingWeeks', [weekRange(weeks)])}</span>
        </div>
      ))}
      {covered.learnMore && <p class="small quiet">{covered.learnMore}</p>}
      <div class="corrections">
        {inPage ? (
          <Button
            small
            aria-pressed={covered.metBy === 'have'}
            onClick={() => void setHave(state, covered, covered.metBy !== 'have')}
          >
            {t('readingHaveThis')}
          </Button>
        ) : (
          covered.metBy !== 'topics' && (
            <Button small onClick={() => void setHave(state, covered, covered.metBy !== 'have')}>
              {t(covered.metBy === 'have' ? 'readingHaveNot' : 'readingHaveThis')}
            </Button>
          )
        )}
        <Button small onClick={() => void notAsked(state, covered)}>
          {t('readingNotAskedHere')}
        </Button>
      </div>
    </div>
  );
}
