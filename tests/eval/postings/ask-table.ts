import { layTable } from '../lay-table.ts';
import { shown } from '../pages/tally.ts';
import { type Counts, countSets, f1Of, precisionOf, recallOf, sumCounts } from '../score/counts.ts';
import { countOverlaps, faultsOfForm, type Shown } from '../score/evidence.ts';
import type { PostingRecord } from './records.ts';
import { withInterval } from './role-table.ts';

/** One way of finding asks: what it said of each record; null where it was not asked. */
export interface AskRun {
  name: string;
  said: readonly (readonly Shown[] | null)[];
}

/** Fewer lines than this, and the text has lost its line ends. */
const fewestLines = 4;

export function isRunOn({ input }: PostingRecord): boolean {
  return input.text.split('\n').filter((line) => line.trim() !== '').length < fewestLines;
}

export function isEnglish({ labels }: PostingRecord): boolean {
  return labels.lang === null || labels.lang === 'en';
}

/** Micro-averaged precision, recall and F1 over labelled postings, English ones first. */
export function askTable(records: readonly PostingRecord[], runs: readonly AskRun[]): string[] {
  const rows = runs.map((run) => {
    const english = countsOf(records, run, isEnglish);
    return [
      run.name,
      microF1(english),
      shown(precisionOf(sumCounts(english))),
      shown(recallOf(sumCounts(english))),
      microF1(countsOf(records, run, (record) => isEnglish(record) && !isRunOn(record))),
      microF1(countsOf(records, run, (record) => isEnglish(record) && isRunOn(record))),
      run.said.every((one, at) => one !== null || records[at]?.labels.skills === null)
        ? microF1(countsOf(records, run, () => true))
        : '–',
    ];
  });
  const of = (wanted: (record: PostingRecord) => boolean) =>
    records.filter((record) => record.labels.skills !== null && wanted(record)).length;
  return layTable([
    ['', 'micro-F1, English', 'precision', 'recall', 'lined', 'run-on', 'all languages'],
    ['at least', '0.86, then 0.90', '', '', '', '', ''],
    [
      'postings',
      String(of(isEnglish)),
      '',
      '',
      String(of((record) => isEnglish(record) && !isRunOn(record))),
      String(of((record) => isEnglish(record) && isRunOn(record))),
      String(of(() => true)),
    ],
    ...rows,
  ]);
}

/** In how many right asks the words shown overlap the labelled ones, and how many words are not shown as they must be. */
export function evidenceTable(records: readonly PostingRecord[], runs: readonly AskRun[]): string[] {
  const rows = runs.map((run) => {
    const overlaps = records.map(({ input, labels }, at) =>
      countOverlaps(`${input.title}\n${input.text}`, run.said[at] ?? [], (labels.skills ?? []).map(asShown)),
    );
    const total = overlaps.reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), {
      right: 0,
      of: 0,
    });
    return [run.name, shown(total), String(formFaults(records, run).length)];
  });
  return layTable([
    ['', 'one stretch overlaps the labelled evidence', 'faults of form'],
    ['at least', '0.80', '0'],
    ...rows,
  ]);
}

/** Evidence that is too long, of too many stretches or lines, or not the posting's own words. */
export function formFaults(records: readonly PostingRecord[], run: AskRun): string[] {
  return records.flatMap(({ input }, at) =>
    (run.said[at] ?? []).flatMap((ask) =>
      faultsOfForm(`${input.title}\n${input.text}`, ask).map((fault) => `${input.id} ${fault}`),
    ),
  );
}

export function idsOf(asks: readonly { id: string }[]): Set<string> {
  return new Set(asks.map(({ id }) => id));
}

function asShown({ id, evidence }: { id: string; evidence: string }): Shown {
  return { id, evidence: [evidence] };
}

function countsOf(
  records: readonly PostingRecord[],
  run: AskRun,
  wanted: (record: PostingRecord) => boolean,
): Counts[] {
  return records.flatMap((record, at) => {
    const said = run.said[at] ?? null;
    if (said === null || record.labels.skills === null || !wanted(record)) return [];
    return [countSets(idsOf(said), idsOf(record.labels.skills))];
  });
}

function microF1(counts: readonly Counts[]): string {
  return withInterval(counts, (sample) => f1Of(sumCounts(sample)));
}
