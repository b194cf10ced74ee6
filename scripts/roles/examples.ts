import type { Matcher } from '../../src/domain/matching/index/matcher.ts';
import { readLines } from '../../src/domain/matching/lines/read-lines.ts';
import { featuresOf } from '../../src/domain/matching/roles/role-features.ts';
import { roleSignals } from '../../src/domain/matching/roles/role-signals.ts';
import type { Posting } from '../../src/domain/posting/posting.ts';
import type { RoleExample } from './train-roles.ts';

/** A labelled posting as the fit sees it. Labels that are no role of the guide (`other`, `not-a-posting`) are one class. */
export function roleExample(matcher: Matcher, posting: Posting, label: string): RoleExample {
  const place = matcher.roles.findIndex(({ id }) => id === label);
  return {
    features: featuresOf(roleSignals(matcher, posting, readLines(matcher, posting))),
    role: place < 0 ? matcher.roles.length : place,
  };
}
