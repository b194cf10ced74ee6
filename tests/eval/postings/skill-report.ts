import { layTable } from '../lay-table.ts';
import { shown } from '../pages/tally.ts';
import { type Counts, f1Of, precisionOf, recallOf } from '../score/counts.ts';
import type { AskRun } from './ask-table.ts';
import type { PostingRecord } from './records.ts';

/** What a skill was taken for, posting by posting. */
interface SkillFinds {
  counts: Counts;
  misses: string[];
  falseFinds: string[];
}

/** For each skill: its figures, the labelled words of each miss, and our words of each false find. */
export function skillReport(skills: readonly string[], records: readonly PostingRecord[], run: AskRun): string[] {
  const finds = skills.map((id) => findsOf(id, records, run));
  const table = layTable([
    ['skill', 'F1', 'precision', 'recall', 'hits', 'misses', 'false finds'],
    ...skills.map((id, at) => {
      const counts = finds[at]?.counts ?? { hits: 0, falseFinds: 0, misses: 0 };
      return [
        id,
        f1Of(counts)?.toFixed(2) ?? '–',
        shown(precisionOf(counts)),
        shown(recallOf(counts)),
        ...[counts.hits, counts.misses, counts.falseFinds].map(String),
      ];
    }),
  ]);
  const details = skills.flatMap((id, at) => {
    const { misses = [], falseFinds = [] } = finds[at] ?? {};
    if (misses.length + falseFinds.length === 0) return [];
    return [
      '',
      id,
      ...misses.map((line) => `  missed      ${line}`),
      ...falseFinds.map((line) => `  false find  ${line}`),
    ];
  });
  return [...table, ...details];
}

function findsOf(skill: string, records: readonly PostingRecord[], run: AskRun): SkillFinds {
  const finds: SkillFinds = { counts: { hits: 0, falseFinds: 0, misses: 0 }, misses: [], falseFinds: [] };
  for (const [at, { input, labels }] of records.entries()) {
    const label = labels.skills?.find(({ id }) => id === skill);
    const said = run.said[at]?.find(({ id }) => id === skill);
    if (labels.skills === null || run.said[at] === null) continue;
    if (label && said) finds.counts.hits++;
    else if (label) {
      finds.counts.misses++;
      finds.misses.push(`${input.id}  ${label.evidence}`);
    } else if (said) {
      finds.counts.falseFinds++;
      finds.falseFinds.push(`${input.id}  ${said.evidence.join(' | ')}`);
    }
  }
  return finds;
}
