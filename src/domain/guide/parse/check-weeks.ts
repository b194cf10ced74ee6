import type { Phase } from '../guide.ts';
import type { GuideFault } from './guide-fault.ts';
import type { NamedFile } from './read-files.ts';

/** The phases, in order, must cover the weeks 1 to `totalWeeks` without a hole and without meeting twice. */
export function checkWeeks(phases: readonly NamedFile<Pick<Phase, 'weeks'>>[], totalWeeks: number): GuideFault[] {
  const faults: GuideFault[] = [];
  let expected = 1;
  for (const { file, value } of phases) {
    const [first, last] = value.weeks;
    const fault = (reason: string) => faults.push({ file, path: 'weeks', reason });
    if (first < expected) fault(`overlap: week ${first} belongs to the phase before`);
    if (first > expected) fault(`a hole: weeks ${expected} to ${first - 1} belong to no phase`);
    expected = Math.max(expected, last + 1);
  }
  if (expected !== totalWeeks + 1) {
    faults.push({
      file: 'guide.json',
      path: 'totalWeeks',
      reason: `is ${totalWeeks}, the phases end with week ${expected - 1}`,
    });
  }
  return faults;
}
