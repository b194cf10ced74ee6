import type { SkillRow } from '../../domain/compare/compare-postings.ts';
import type { RoadmapComparison } from '../../domain/compare/compare-with-roadmap.ts';
import type { CoveredAsk } from '../../domain/coverage/coverage.ts';
import type { Table } from '../../domain/export/table.ts';
import { evidenceText } from '../../domain/matching/evidence-text.ts';
import type { Posting } from '../../domain/posting/posting.ts';
import { topicStateKeys } from '../guide/topic-state-keys.ts';
import type { Language } from '../language/translate.ts';
import { stateKeys, strengthKeys, weekRange } from '../reading/ask-words.ts';
import type { FactRow } from './fact-rows.ts';

/** Postings side by side as a table of texts: facts, then skills in the order shown. */
export function sideBySideTable(
  { t }: Language,
  postings: readonly Posting[],
  facts: readonly FactRow[],
  rows: readonly SkillRow[],
): Table {
  return {
    head: ['', ...postings.map(({ title, company }) => (company ? `${title}, ${company}` : title))],
    rows: [
      ...facts.map(({ name, values, notes }) => [
        name,
        ...values.map((value, at) => [value ?? t('compareNotStated'), notes?.[at]].filter(Boolean).join(': ')),
      ]),
      ...rows.map(({ label, cells }) => [
        label,
        ...cells.map((cell) =>
          cell ? `${t(strengthKeys[cell.strength])}, ${t(stateKeys[cell.state])}` : t('compareNotAsked'),
        ),
      ]),
    ],
  };
}

/** A posting beside the roadmap as a table of texts: a row for each ask, and one for each topic without. */
export function roadmapTable(language: Language, comparison: RoadmapComparison, posting: Posting): Table {
  const { t } = language;
  const askCells = ({ ask, label, state }: CoveredAsk) => {
    const [evidence] = ask.evidence;
    const words = evidence ? evidenceText(posting, evidence) : '';
    return [label, t(strengthKeys[ask.strength]), t(stateKeys[state]), words];
  };
  return {
    head: [
      t('compareWeeks'),
      t('compareTopic'),
      t('compareHours'),
      t('compareYou'),
      t('compareAsked'),
      t('compareStrength'),
      t('compareState'),
      t('compareWords'),
    ],
    rows: [
      ...comparison.phases
        .flatMap(({ topics }) => topics)
        .flatMap(({ weeks, title, left, state, asks }) => {
          const topic = [weekRange(weeks), title, String(left), t(topicStateKeys[state])];
          return asks.length > 0
            ? asks.map((ask) => [...topic, ...askCells(ask)])
            : [[...topic, t('compareNotAsked'), '', '', '']];
        }),
      ...comparison.beyond.map((ask) => ['', t('compareNotTaught'), '', '', ...askCells(ask)]),
    ],
  };
}
