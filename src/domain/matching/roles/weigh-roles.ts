import type { Matcher } from '../index/matcher.ts';
import type { RoleLabel } from '../reading.ts';

/** Probability of each role, most probable first, `other` among them. Equal ones keep the guide's order. */
export function weighRoles(matcher: Matcher, features: readonly number[]): { role: RoleLabel; confidence: number }[] {
  const odds = matcher.roleWeights.map((weights) =>
    weights.reduce((sum, weight, at) => sum + weight * centred(matcher, features, at), 0),
  );
  const highest = Math.max(...odds);
  const parts = odds.map((value) => Math.exp(value - highest));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts
    .map((part, at) => ({ role: roleAt(matcher, at), confidence: part / total }))
    .sort((one, other) => other.confidence - one.confidence);
}

/** What each feature adds to the log-odds of a role against the others, weighted by how probable those are. */
export function contributions(
  matcher: Matcher,
  features: readonly number[],
  role: RoleLabel,
  ranking: readonly { role: RoleLabel; confidence: number }[],
): number[] {
  const shares = matcher.roleWeights.map((_, at) => {
    const label = roleAt(matcher, at);
    return label === role ? 0 : (ranking.find((one) => one.role === label)?.confidence ?? 0);
  });
  const rest = shares.reduce((sum, share) => sum + share, 0) || 1;
  const own = matcher.roleWeights.findIndex((_, at) => roleAt(matcher, at) === role);
  return features.map((_, at) => {
    const others = matcher.roleWeights.reduce(
      (sum, weights, other) => sum + ((shares[other] ?? 0) / rest) * (weights[at] ?? 0),
      0,
    );
    return ((matcher.roleWeights[own]?.[at] ?? 0) - others) * centred(matcher, features, at);
  });
}

function roleAt(matcher: Matcher, at: number): RoleLabel {
  return matcher.roles[at]?.id ?? 'other';
}

/** How far a feature lies from what is usual. The first is always 1 and has no usual value. */
function centred(matcher: Matcher, features: readonly number[], at: number): number {
  return (features[at] ?? 0) - (at === 0 ? 0 : (matcher.roleMeans[at] ?? 0));
}
