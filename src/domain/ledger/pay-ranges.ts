import type { SalaryPeriod } from '../posting/posting.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** Pay as one posting states it; a missing end is the other one. */
export interface PayRange {
  key: string;
  /** Company, else title. */
  name: string;
  low: number;
  high: number;
  /** The board states it, not the employer. */
  estimated: boolean;
}

/** Ranges that may stand on one axis. Pay by the hour is never turned into pay by the year. */
export interface PayGroup {
  currency: string;
  period: SalaryPeriod;
  /** Lowest first. */
  ranges: PayRange[];
  /** Middle of the ranges' middles; null for fewer than `enoughForMiddle`. */
  middle: number | null;
}

const enoughForMiddle = 8;

/** Stated pay by currency and period, the group with most postings first. */
export function payGroups(entries: readonly LedgerEntry[]): PayGroup[] {
  const groups = new Map<string, PayGroup>();
  for (const { key, company, title, salary } of entries) {
    const low = salary?.min ?? salary?.max;
    if (!salary || low === null || low === undefined) continue;
    const { currency, period, estimated } = salary;
    const group = groups.get(`${currency} ${period}`) ?? { currency, period, ranges: [], middle: null };
    group.ranges.push({ key, name: company ?? title, low, high: salary.max ?? low, estimated });
    groups.set(`${currency} ${period}`, group);
  }
  const all = [...groups.values()];
  for (const group of all) {
    group.ranges.sort((one, other) => one.low - other.low || one.high - other.high);
    group.middle = middleOf(group.ranges);
  }
  return all.sort((one, other) => other.ranges.length - one.ranges.length);
}

function middleOf(ranges: readonly PayRange[]): number | null {
  if (ranges.length < enoughForMiddle) return null;
  const middles = ranges.map(({ low, high }) => (low + high) / 2).sort((one, other) => one - other);
  const half = Math.floor(middles.length / 2);
  const upper = middles[half] ?? 0;
  return middles.length % 2 === 1 ? upper : (upper + (middles[half - 1] ?? upper)) / 2;
}

/** Part of an axis with the ranges whose middle falls into it. */
export interface PayStep {
  from: number;
  to: number;
  count: number;
}

/** Round steps of an axis that hold every range: about `most` of them, each 1, 2 or 5 times a power of ten wide. */
export function payAxis(ranges: readonly Pick<PayRange, 'low' | 'high'>[], most = 5): number[] {
  const low = Math.min(...ranges.map((range) => range.low));
  const high = Math.max(...ranges.map((range) => range.high));
  const rough = Math.max((high - low) / most, high / 100, 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step) * step;
  const steps = Math.max(1, Math.ceil((high - first) / step));
  return Array.from({ length: steps + 1 }, (_, at) => first + at * step);
}

/** How many ranges have their middle in each step of the axis: for more postings than bars can be told apart. */
export function paySteps(ranges: readonly PayRange[]): PayStep[] {
  const axis = payAxis(ranges, 12);
  const width = (axis[1] ?? 1) - (axis[0] ?? 0);
  const steps = axis.slice(0, -1).map((from) => ({ from, to: from + width, count: 0 }));
  for (const { low, high } of ranges) {
    const at = Math.floor(((low + high) / 2 - (axis[0] ?? 0)) / width);
    const step = steps[Math.min(at, steps.length - 1)];
    if (step) step.count += 1;
  }
  return steps;
}
