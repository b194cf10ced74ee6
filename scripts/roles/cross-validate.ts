import type { Matcher } from '../../src/domain/matching/index/matcher.ts';
import type { RoleLabel } from '../../src/domain/matching/reading.ts';
import { weighRoles } from '../../src/domain/matching/roles/weigh-roles.ts';
import { type PostingRecord, postingOf } from '../asks/labelled-posting.ts';
import { roleExample } from './examples.ts';
import { trainRoles } from './train-roles.ts';

/**
 * Predicts the role of every record with weights that were fitted without its source.
 * @returns for each record its role and how probable it is, in the records' order.
 */
export function predictRolesLeavingSourceOut(
  matcher: Matcher,
  records: readonly PostingRecord[],
): { role: RoleLabel; confidence: number }[] {
  const examples = records.map((record) => roleExample(matcher, postingOf(record), record.labels.role ?? 'other'));
  const predicted: { role: RoleLabel; confidence: number }[] = records.map(() => ({ role: 'other', confidence: 0 }));
  for (const source of new Set(records.map(({ labels }) => labels.source))) {
    const { means, roles } = trainRoles(
      examples.filter((_, at) => records[at]?.labels.source !== source),
      matcher.roles,
    );
    const fitted: Matcher = { ...matcher, roleWeights: roles, roleMeans: means };
    for (const [at, record] of records.entries()) {
      if (record.labels.source !== source) continue;
      const [first] = weighRoles(fitted, examples[at]?.features ?? []);
      if (first) predicted[at] = first;
    }
  }
  return predicted;
}
