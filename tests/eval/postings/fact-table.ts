import { layTable } from '../lay-table.ts';
import { type Count, shown } from '../pages/tally.ts';
import type { PostingFacts, PostingPrediction } from './predict.ts';
import type { PostingRecord } from './records.ts';

/** Our name of each fact and the corpus's. */
const names: [ours: keyof PostingFacts, label: string][] = [
  ['salary', 'salary'],
  ['years', 'years'],
  ['location', 'location'],
  ['workMode', 'work_mode'],
  ['employment', 'employment'],
  ['seniority', 'seniority'],
];

/** For each fact: how many of the stated ones were read right, and how many of those read are right. */
export function factTable(records: readonly PostingRecord[], predictions: readonly PostingPrediction[]): string[] {
  return layTable([
    ['', 'read right of those stated', 'right of those read'],
    ...names.map(([ours, label]) => {
      const stated: Count = { right: 0, of: 0 };
      const read: Count = { right: 0, of: 0 };
      for (const [at, { labels }] of records.entries()) {
        if (labels.facts === null) continue;
        const truth = labels.facts[label] ?? null;
        const said = predictions[at]?.facts[ours] ?? null;
        const right = truth !== null && said !== null && isSameFact(said, truth);
        if (truth !== null) stated.of++;
        if (said !== null) read.of++;
        if (right) {
          stated.right++;
          read.right++;
        }
      }
      return [ours, shown(stated), shown(read)];
    }),
  ]);
}

/**
 * Whether two facts say the same. Places and ranks: every word of one stands in the other. Pay: the same bounds, currency
 * and period.
 */
export function isSameFact(said: unknown, truth: unknown): boolean {
  if (typeof said === 'string' && typeof truth === 'string') return sharesWords(said, truth);
  if (!isPay(said) || !isPay(truth)) return said === truth;
  return (
    (said.min ?? said.max) === (truth.min ?? truth.max) &&
    (truth.max === null || said.max === truth.max) &&
    said.currency === truth.currency &&
    said.period.toLowerCase() === truth.period.toLowerCase()
  );
}

function isPay(value: unknown): value is NonNullable<PostingFacts['salary']> {
  return typeof value === 'object' && value !== null && 'currency' in value && 'period' in value;
}

function sharesWords(one: string, other: string): boolean {
  const words = (text: string) => [...text.toLowerCase().matchAll(/[\p{L}\d]+/gu)].map(([word]) => word);
  const [small = [], large = []] = [words(one), words(other)].toSorted((a, b) => a.length - b.length);
  return small.length > 0 && small.every((word) => large.includes(word));
}
