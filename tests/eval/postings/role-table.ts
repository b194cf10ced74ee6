import { layTable } from '../lay-table.ts';
import { shown } from '../pages/tally.ts';
import { bootstrap } from '../score/bootstrap.ts';
import { type Counts, countClasses, f1Of, macroF1, precisionOf, recallOf } from '../score/counts.ts';
import type { PostingRecord } from './records.ts';

/** One way of telling the role, over all records: a label of the corpus or `none`. */
export interface RoleRun {
  name: string;
  roles: readonly string[];
}

const target = 'ai-project-manager';
const guideRoles = [target, 'ai-product-manager', 'ai-automation-specialist', 'ai-consultant'];
const classes = [...guideRoles, 'none'];

/** One labelled record beside what was said of it. */
interface Decided {
  truth: string;
  said: string;
  hard: boolean;
}

/** AI project manager against the rest, and the four guide roles against one another and none of them. */
export function roleTable(records: readonly PostingRecord[], runs: readonly RoleRun[]): string[] {
  const rows = runs.map((run) => {
    const all = decisions(records, run);
    const clear = all.filter(({ hard }) => !hard);
    return [
      run.name,
      shown(precisionOf(targetCounts(clear))),
      shown(recallOf(targetCounts(clear))),
      withInterval(clear, (sample) => f1Of(targetCounts(sample))),
      withInterval(all, (sample) => f1Of(targetCounts(sample))),
      withInterval(all, (sample) => macroF1(countClasses(classes, sample.map(saidClass), sample.map(trueClass)))),
    ];
  });
  return layTable([
    ['', 'precision, clear', 'recall, clear', 'F1, clear', 'F1, with hard', 'macro-F1, four roles and none'],
    ['at least', '0.95', '0.92', '', '0.85', '0.80'],
    ...rows,
  ]);
}

/** F1 of each class and what it was taken for, for one run. */
export function confusions(records: readonly PostingRecord[], run: RoleRun): string[] {
  const all = decisions(records, run);
  const counts = countClasses(classes, all.map(saidClass), all.map(trueClass));
  return layTable([
    ['', 'F1', 'precision', 'recall', ...classes.map((one) => `→ ${one}`)],
    ...classes.map((truth, at) => {
      const own = all.filter((one) => trueClass(one) === truth);
      return [
        truth,
        figure(f1Of(counts[at] ?? { hits: 0, falseFinds: 0, misses: 0 })),
        shown(precisionOf(counts[at] ?? { hits: 0, falseFinds: 0, misses: 0 })),
        shown(recallOf(counts[at] ?? { hits: 0, falseFinds: 0, misses: 0 })),
        ...classes.map((one) => String(own.filter((item) => saidClass(item) === one).length)),
      ];
    }),
  ]);
}

/** Every record whose role the run got wrong among the guide's roles and none. */
export function roleMistakes(records: readonly PostingRecord[], run: RoleRun): string[] {
  return records.flatMap(({ input, labels }, at) => {
    const said = run.roles[at] ?? 'none';
    if (labels.role === null || classOf(labels.role) === classOf(said)) return [];
    return [`${input.id}${labels.hard ? ' (hard)' : ''}: ${labels.role} read as ${said}: ${input.title.slice(0, 70)}`];
  });
}

/** `0.89 (0.84–0.93)`: a figure with its 95 % bootstrap interval over items. */
export function withInterval<Item>(
  items: readonly Item[],
  measure: (sample: readonly Item[]) => number | null,
): string {
  const value = measure(items);
  const interval = bootstrap(items, measure);
  if (value === null || interval === null) return '–';
  return `${value.toFixed(3)} (${interval[0].toFixed(2)}–${interval[1].toFixed(2)})`;
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

function decisions(records: readonly PostingRecord[], run: RoleRun): Decided[] {
  return records.flatMap(({ labels }, at) =>
    labels.role === null ? [] : [{ truth: labels.role, said: run.roles[at] ?? 'none', hard: labels.hard }],
  );
}

function targetCounts(sample: readonly Decided[]): Counts {
  const [counts] = countClasses([target], sample.map(saidClass), sample.map(trueClass));
  return counts ?? { hits: 0, falseFinds: 0, misses: 0 };
}

function classOf(role: string): string {
  return guideRoles.includes(role) ? role : 'none';
}

function saidClass({ said }: Decided): string {
  return classOf(said);
}

function trueClass({ truth }: Decided): string {
  return classOf(truth);
}
