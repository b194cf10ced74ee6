import type { AskState, CoveredAsk } from '../../domain/coverage/coverage.ts';
import type { CoveredPage } from '../../domain/posting/page-state.ts';
import type { ReadingState } from '../../state/reading.ts';
import { Button } from '../components/Button.tsx';
import { type Language, type MessageKey, useLanguage } from '../language/translate.ts';
import { type AskGroup, AskGroupPart } from './AskGroupPart.tsx';
import { weeksText } from './ask-words.ts';
import { Section } from './Section.tsx';

const strengthRank = { required: 0, duty: 1, preferred: 2 } as const;
const stateOrder: readonly AskState[] = ['planned', 'met', 'beyond'];
const groupKeys: Record<AskState, MessageKey> = {
  planned: 'readingGroupPlanned',
  met: 'readingGroupMet',
  beyond: 'readingGroupBeyond',
};

/** Skills asked: by state where it may be written, in the page by phase, beyond last. Required first inside a group. */
export function AsksPart({ state, page }: { state: ReadingState; page: CoveredPage }) {
  const language = useLanguage();
  const { t } = language;
  const { asks } = page.coverage;
  const groups = state.ports.surface === 'page' ? byPhase(language, state, asks) : byState(language, state, page);
  if (asks.length === 0) {
    return (
      <Section title={t('readingSkillsAsked')} count={0}>
        <div class="padded stack">
          <p class="quiet">{t('readingNoAsks')}</p>
          <Button
            onClick={() => {
              state.view.value = 'what-was-read';
            }}
          >
            {t('readingSeeWhatWasRead')}
          </Button>
        </div>
      </Section>
    );
  }
  return (
    <Section title={t('readingSkillsAsked')} count={asks.length}>
      {groups
        .filter((group) => group.asks.length > 0)
        .map((group) => (
          <AskGroupPart key={group.key} state={state} page={page} group={group} />
        ))}
    </Section>
  );
}

function byState({ t }: Language, { filter }: ReadingState, { coverage, reading }: CoveredPage): AskGroup[] {
  const asides: Record<AskState, string> = {
    planned: reading.verdict.kind === 'target' ? t('readingHoursOnYourWay', [coverage.openHours]) : '',
    met: '',
    beyond: t('readingBeyondAside'),
  };
  return stateOrder
    .filter((kind) => filter.value === null || filter.value === kind)
    .map((kind) => ({
      key: kind,
      title: t(groupKeys[kind]),
      aside: asides[kind],
      asks: inOrder(coverage.asks.filter((covered) => covered.state === kind)),
    }));
}

function byPhase(language: Language, { roadmap }: ReadingState, asks: readonly CoveredAsk[]): AskGroup[] {
  const { t } = language;
  const inGroup = (key: string) => inOrder(asks.filter(({ group }) => group === key));
  return [
    ...roadmap.phases.map(({ id, title, weeks }) => ({
      key: id,
      title,
      aside: weeksText(language, weeks),
      asks: inGroup(id),
    })),
    { key: 'beyond', title: t('readingGroupBeyond'), aside: t('readingBeyondAside'), asks: inGroup('beyond') },
  ];
}

/** Required first; asks of one strength stay in roadmap order. */
function inOrder(asks: readonly CoveredAsk[]): CoveredAsk[] {
  return asks.toSorted((a, b) => strengthRank[a.ask.strength] - strengthRank[b.ask.strength]);
}
