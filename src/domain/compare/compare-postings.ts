import type { AskState, Coverage } from '../coverage/coverage.ts';
import type { PhaseId, SkillId, TopicId } from '../guide/guide.ts';
import type { Roadmap } from '../guide/roadmap.ts';
import type { Strength } from '../matching/reading.ts';

/** How many postings stand side by side at most. */
export const mostCompared = 4;

/** How one posting asks for a skill; null: it does not. */
export type SkillCell = { strength: Strength; state: AskState } | null;

export interface SkillRow {
  skillId: SkillId;
  label: string;
  /** A phase id, or `beyond`. */
  group: PhaseId | 'beyond';
  /** One for each posting. */
  cells: SkillCell[];
  /** All postings ask for it alike. */
  alike: boolean;
}

/** What a posting asks beyond the first one. */
export interface More {
  /** Hours left of topics that only this posting needs, and the same in weeks at the reader's pace. */
  hours: number;
  weeks: number;
  /** Labels of skills that are open here and not asked by the first: planned ones, then those beyond the roadmap. */
  planned: string[];
  beyond: string[];
}

export interface ComparedPostings {
  rows: SkillRow[];
  openHours: number[];
  /** Null for the first, which the others are measured against. */
  more: (More | null)[];
}

export type SkillOrder = 'roadmap' | 'most-asked' | 'required-first' | 'open-first';

/**
 * Lays postings side by side: a row for each skill that one of them asks for, in roadmap order, then beyond.
 * @param leftOf hours left of a topic
 * @param hoursPerWeek the reader's pace
 */
export function comparePostings(
  coverages: readonly Pick<Coverage, 'asks'>[],
  roadmap: Pick<Roadmap, 'skills'>,
  leftOf: (id: TopicId) => number,
  hoursPerWeek: number,
): ComparedPostings {
  const bySkill = coverages.map(({ asks }) => new Map(asks.map((covered) => [covered.ask.skillId, covered])));
  const rows = roadmap.skills.flatMap(({ id, label, group }) => {
    const cells = bySkill.map((asks): SkillCell => {
      const covered = asks.get(id);
      return covered ? { strength: covered.ask.strength, state: covered.state } : null;
    });
    if (cells.every((cell) => cell === null)) return [];
    const alike = cells.every((cell) => cell?.strength === cells[0]?.strength);
    return [{ skillId: id, label, group, cells, alike }];
  });
  const open = coverages.map(({ asks }) => new Set(asks.flatMap(({ openTopicIds }) => openTopicIds)));
  const sum = (ids: Iterable<TopicId>) => [...ids].reduce((hours, id) => hours + leftOf(id), 0);
  const openOnly = (at: number, state: AskState) =>
    rows.filter(({ cells }) => cells[at]?.state === state && cells[0] === null).map(({ label }) => label);
  return {
    rows,
    openHours: open.map(sum),
    more: open.map((own, at) => {
      if (at === 0) return null;
      const hours = sum([...own].filter((id) => !open[0]?.has(id)));
      return { hours, weeks: hours / hoursPerWeek, planned: openOnly(at, 'planned'), beyond: openOnly(at, 'beyond') };
    }),
  };
}

const strengthRank: Record<Strength, number> = { required: 0, duty: 1, preferred: 2 };
const stateRank: Record<AskState, number> = { planned: 0, beyond: 1, met: 2 };
const asked = ({ cells }: SkillRow) => cells.filter((cell) => cell !== null);

const rank: Record<SkillOrder, (row: SkillRow) => number> = {
  roadmap: () => 0,
  'most-asked': (row) => -asked(row).length,
  'required-first': (row) => Math.min(...asked(row).map(({ strength }) => strengthRank[strength])),
  'open-first': (row) => Math.min(...asked(row).map(({ state }) => stateRank[state])),
};

/** The rows in another order; equal ones stay in roadmap order. */
export function sortRows(rows: readonly SkillRow[], order: SkillOrder): SkillRow[] {
  return rows.toSorted((one, other) => rank[order](one) - rank[order](other));
}
