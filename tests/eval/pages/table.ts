import type { PagePrediction } from './prediction.ts';
import type { PageRecord } from './records.ts';
import { fields, type PageScore, type ScoredField } from './score.ts';
import { type Count, macro, median, quantile, shown } from './tally.ts';

/** One way of reading, over all pages. */
export interface Run {
  name: string;
  predictions: PagePrediction[];
  scores: (PageScore | null)[];
}

/** The figures of some runs side by side, as lines of text. */
export function overview(records: readonly PageRecord[], runs: readonly Run[]): string[] {
  const rows: [string, (run: Run) => string][] = [
    ['one posting: precision', (run) => shown(detection(records, run).precision)],
    ['one posting: recall', (run) => shown(detection(records, run).recall)],
    ...fields.map((field): [string, (run: Run) => string] => [
      rowName[field],
      (run) => shownWithMacro(records, run, field),
    ]),
    ['time at work: median / p95 / worst, ms', (run) => times(run)],
  ];
  const widths = [Math.max(...rows.map(([name]) => name.length)), ...runs.map(() => 34)];
  const line = (cells: string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(['', ...runs.map(({ name }) => name)]), ...rows.map(([name, show]) => line([name, ...runs.map(show)]))];
}

const rowName: Record<ScoredField, string> = {
  title: 'title',
  company: 'company',
  location: 'location',
  starts: 'description begins right',
  ends: 'description ends right',
  edges: 'description both edges',
  salary: 'salary',
  date: 'date posted',
};

/** One line a site: postings found, and the share right of each field. */
export function perSite(records: readonly PageRecord[], run: Run): string[] {
  const sites = Map.groupBy([...records.keys()], (at) => records[at]?.site ?? '');
  return [...sites].map(([site, indexes]) => {
    const found = countOf(indexes, (at) => records[at]?.labels?.posting === run.predictions[at]?.posting);
    const cells = fields.map((field) => {
      const { right, of } = fieldCount(run, field, indexes);
      return `${field} ${of === 0 ? '–' : `${right}/${of}`}`.padEnd(14);
    });
    return `${site.padEnd(18)} decided ${`${found.right}/${found.of}`.padEnd(6)} ${cells.join('')}`.trimEnd();
  });
}

/** Every page that was read wrong, and in what. */
export function mistakes(records: readonly PageRecord[], run: Run): string[] {
  return records.flatMap((record, at) => {
    const prediction = run.predictions[at];
    if (!record.labels || !prediction) return [];
    if (record.labels.posting !== prediction.posting) {
      return [
        `${record.id} ${record.file}: ${prediction.posting ? 'taken for a posting' : `missed (${prediction.reason})`}`,
      ];
    }
    const wrong = Object.entries(run.scores[at] ?? {})
      .filter(([field, right]) => !right && field !== 'edges')
      .map(([field]) => field);
    return wrong.length > 0 ? [`${record.id} ${record.file}: ${wrong.join(', ')}`] : [];
  });
}

function detection(records: readonly PageRecord[], { predictions }: Run): { precision: Count; recall: Count } {
  const indexes = [...records.keys()].filter((at) => records[at]?.labels !== null);
  const isOne = (at: number) => records[at]?.labels?.posting === true;
  const said = indexes.filter((at) => predictions[at]?.posting === true);
  return {
    precision: countOf(said, isOne),
    recall: countOf(indexes.filter(isOne), (at) => predictions[at]?.posting === true),
  };
}

function shownWithMacro(records: readonly PageRecord[], run: Run, field: ScoredField): string {
  const indexes = [...records.keys()];
  const sites = Map.groupBy(indexes, (at) => records[at]?.site ?? '');
  const mean = macro([...sites.values()].map((own) => fieldCount(run, field, own)));
  const all = shown(fieldCount(run, field, indexes));
  return mean === null ? all : `${all} m ${mean.toFixed(2)}`;
}

function fieldCount({ scores }: Run, field: ScoredField, indexes: readonly number[]): Count {
  const stated = indexes.filter((at) => scores[at]?.[field] !== undefined);
  return countOf(stated, (at) => scores[at]?.[field] === true);
}

function countOf(indexes: readonly number[], right: (at: number) => boolean): Count {
  return { right: indexes.filter(right).length, of: indexes.length };
}

function times({ predictions }: Run): string {
  const all = predictions.map(({ ms }) => ms);
  return `${median(all).toFixed(1)} / ${quantile(all, 0.95).toFixed(1)} / ${Math.max(...all).toFixed(1)}`;
}
