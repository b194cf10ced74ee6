import type { AskState, CoveredAsk } from '../../domain/coverage/coverage.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { useLanguage } from '../language/translate.ts';
import { AskRow, stateKeys } from './AskRow.tsx';
import { Section } from './Section.tsx';

interface Group {
  key: string;
  title: string;
  aside: string;
  asks: CoveredAsk[];
}

const strengthRank = { required: 0, duty: 1, preferred: 2 } as const;
const stateOrder: AskState[] = ['planned', 'met', 'beyond'];

/** Skills asked: by state where it may be written, in the page by phase, beyond last. Required first inside a group. */
export function AsksPart({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const { t } = useLanguage();
  const { coverage } = page;
  const inPage = state.ports.surface === 'page';
  const byState = (): Group[] =>
    stateOrder
      .filter((kind) => state.filter.value === null || state.filter.value === kind)
      .map((kind) => ({
        key: kind,
        title: t(stateKeys[kind]),
        aside:
          kind === 'planned'
            ? t('readingHoursOnYourWay', [coverage.openHours])
            : t(kind === 'met' ? 'readingMetAside' : 'readingBeyondAside'),
        asks: coverage.asks.filter((covered) => covered.state === kind),
      }));
  const byPhase = (): Group[] => [
    ...state.roadmap.phases.map(({ id, title, weeks }) => ({
      key: id,
      title,
      aside: t('readingWeeks', [`${weeks[0]}–${weeks[1]}`]),
      asks: coverage.asks.filter(({ group }) => group === id),
    })),
    {
      key: 'beyond',
      title: t('readingBeyond'),
      aside: t('readingBeyondAside'),
      asks: coverage.asks.filter(({ group }) => group === 'beyond'),
    },
  ];
  const groups = (inPage ? byPhase() : byState()).filter(({ asks }) => asks.length > 0);
  return (
    <Section title={t('readingSkillsAsked')} count={coverage.asks.length}>
      {coverage.asks.length === 0 && <p class="quiet padded">{t('readingNoAsks')}</p>}
      {groups.map(({ key, title, aside, asks }) => (
        <div class="ask-group" key={key}>
          <div class="section-head sub">
            <h3>
              {title} <span class="faint figures">{asks.length}</span>
            </h3>
            <span class="small faint">{aside}</span>
          </div>
          <ul>
            {asks
              .toSorted((a, b) => strengthRank[a.ask.strength] - strengthRank[b.ask.strength])
              .map((covered) => (
                <AskRow key={covered.ask.skillId} state={state} page={page} covered={covered} />
              ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
