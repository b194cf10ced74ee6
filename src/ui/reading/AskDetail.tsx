import type { CoveredAsk } from '../../domain/coverage/coverage.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Button } from '../components/Button.tsx';
import { useLanguage } from '../language/translate.ts';
import { weeksText } from './ask-words.ts';
import { MarkedText } from './MarkedText.tsx';
import { placeOf, type Quote, quotesOf } from './quote.ts';
import { termsIn } from './terms-in.ts';

/** An open ask: whole sentences, the topics that teach it, corrections. Topics are all those of the skill, so that the page learns nothing of progress. */
export function AskDetail({ state, page, covered }: { state: ReadingState; page: CoveredPage; covered: CoveredAsk }) {
  const language = useLanguage();
  const { t } = language;
  const { ask } = covered;
  const quotes = quotesOf(page.posting, ask.evidence);
  const { topics, phases } = state.roadmap;
  const teaching = topics.filter(({ skillIds }) => skillIds.includes(ask.skillId));
  const said = quotes.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
  return (
    <div class="ask-detail">
      {quotes.map((quote) => (
        <Sentence key={`${quote.line}-${quote.from}`} page={page} quote={quote} />
      ))}
      {state.gone.value === ask.skillId && (
        <div class="gone" role="status">
          <p class="small brick">{t('readingSentenceGone')}</p>
          <Button small icon="read-again" onClick={() => void state.ports.readNow()}>
            {t('readingReadAgain')}
          </Button>
        </div>
      )}
      {termsIn(state.terms.value, said).map(({ id, term, definition }) => (
        <p class="small quiet" key={id}>
          <b class="strong">{term}</b> {definition}
        </p>
      ))}
      {(teaching.length > 0 || covered.learnMore) && (
        <div class="ask-teaching">
          {teaching.map(({ id, title, hours, weeks, phaseId }) => (
            <div class="topic-row" key={id}>
              <button type="button" class="link" onClick={() => void state.ports.open(`topic/${id}`)}>
                {title}
              </button>
              <span class="figures">{t('readingHours', [hours])}</span>
              <span class="small faint">
                {t('readingPhaseWeeks', [
                  phases.findIndex((phase) => phase.id === phaseId) + 1,
                  weeksText(language, weeks),
                ])}
              </span>
            </div>
          ))}
          {covered.learnMore && <p class="small quiet">{covered.learnMore}</p>}
        </div>
      )}
      <Corrections state={state} covered={covered} />
    </div>
  );
}

function Sentence({ page, quote }: { page: CoveredPage; quote: Quote }) {
  const { t } = useLanguage();
  const { heading, number } = placeOf(page.posting, quote.line);
  const place = heading === null ? t('readingLine', [number]) : t('readingLineOf', [number, heading]);
  return (
    <div>
      <blockquote lang={page.posting.lang ?? undefined} dir="auto">
        <MarkedText pieces={quote.pieces} />
      </blockquote>
      <p class="small faint">{quote.line < 0 ? t('readingTitleLine') : place}</p>
    </div>
  );
}

function Corrections({ state, covered }: { state: ReadingState; covered: CoveredAsk }) {
  const { t } = useLanguage();
  const has = covered.metBy === 'have';
  const inPage = state.ports.surface === 'page';
  return (
    <div class="corrections">
      {(inPage || covered.metBy !== 'topics') && (
        <Button small aria-pressed={inPage ? has : undefined} onClick={() => void state.actions.setHave(covered, !has)}>
          {t(has && !inPage ? 'readingHaveNot' : 'readingHaveThis')}
        </Button>
      )}
      <Button
        small
        onClick={({ currentTarget }) => {
          // The row goes: who works by keys goes on with the one beside it.
          if (currentTarget.matches(':focus-visible')) rowBeside(currentTarget)?.focus();
          void state.actions.notAsked(covered);
        }}
      >
        {t('readingNotAskedHere')}
      </Button>
    </div>
  );
}

function rowBeside(button: Element): HTMLElement | null {
  const row = button.closest('.ask');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  return beside?.querySelector<HTMLElement>('.ask-row') ?? null;
}
