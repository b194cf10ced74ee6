import type { Matcher } from '../../src/domain/matching/index/matcher.ts';
import { roleFeatureNames } from '../../src/domain/matching/roles/role-features.ts';
import { type PostingRecord, postingOf } from '../asks/labelled-posting.ts';
import { roleExample } from './examples.ts';
import { trainRoles } from './train-roles.ts';

/** Fits `role-weights.json` on the records whose role is labelled. */
export function fitRoleWeights(matcher: Matcher, records: readonly PostingRecord[]): unknown {
  const examples = records.flatMap((record) =>
    record.labels.role === null ? [] : [roleExample(matcher, postingOf(record), record.labels.role)],
  );
  const labels = [...matcher.roles.map(({ id }) => id), 'other'];
  const { means, roles } = trainRoles(examples, matcher.roles);
  return {
    note: 'Fitted by "npm run fit" on labelled postings: softmax regression with an L2 pull. A weight is what one unit of a feature above its mean adds to the log-odds of the role.',
    means: named(means),
    roles: Object.fromEntries(labels.map((label, at) => [label, named(roles[at] ?? [])])),
  };
}

function named(values: readonly number[]): Record<string, number> {
  return Object.fromEntries(roleFeatureNames.map((name, at) => [name, Math.round((values[at] ?? 0) * 100) / 100]));
}
