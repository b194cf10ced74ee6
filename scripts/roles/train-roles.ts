import type { RoleCard } from '../../src/domain/matching/roles/role-files.ts';

/** One labelled posting: what the fit learns from. */
export interface RoleExample {
  features: number[];
  /** Place of its role; the last is `other`. */
  role: number;
}

export interface FittedRoles {
  means: number[];
  /** For each role, and last for `other`, a weight per feature. */
  roles: number[][];
}

/** Strength of the pull of every weight towards 0. The first feature, which is always 1, is hardly pulled. */
const pull = 1.5;
const pullOfFirst = 0.02;
/** How freely a role may differ from its kind of work and its subject together. */
const ownScale = 0.5;
/** Rare roles count for more, by this power of how rare they are. */
const balance = 0.5;
const rounds = 400;

/**
 * Fits the log-odds of roles by softmax regression with an L2 pull, on features less their means. A role's weights are
 * those of its kind of work, plus those of its subject (AI or not), plus a little of its own: an AI project manager and a
 * project manager learn from each other's postings. Accelerated gradient descent, fixed rounds: the same examples give the
 * same weights.
 */
export function trainRoles(examples: readonly RoleExample[], roles: readonly RoleCard[]): FittedRoles {
  const size = examples[0]?.features.length ?? 0;
  const means = Array.from({ length: size }, (_, at) =>
    at === 0 ? 0 : examples.reduce((sum, { features }) => sum + (features[at] ?? 0), 0) / examples.length,
  );
  const rows = examples.map(({ features }) => Float64Array.from(features, (value, at) => value - (means[at] ?? 0)));
  const parts = partsOf(roles);
  const sizes = rarity(examples, roles.length + 1);
  const partCount = 1 + Math.max(...parts.flat().map(({ part }) => part));
  const step = 1 / (longestAxis(rows, examples, sizes) * (2 + ownScale * ownScale) * 0.5 + pull);

  const weigh = (from: Float64Array): Float64Array => {
    const weights = new Float64Array(parts.length * size);
    for (const [role, list] of parts.entries()) {
      for (const { part, scale } of list) {
        for (let at = 0; at < size; at++) {
          weights[role * size + at] = (weights[role * size + at] ?? 0) + scale * (from[part * size + at] ?? 0);
        }
      }
    }
    return weights;
  };

  let now = new Float64Array(partCount * size);
  let ahead = new Float64Array(partCount * size);
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    const errors = slopeOf(weigh(ahead), rows, examples, sizes);
    const next = ahead.map((value, at) => value - step * (at % size === 0 ? pullOfFirst : pull) * value);
    for (const [role, list] of parts.entries()) {
      for (const { part, scale } of list) {
        for (let at = 0; at < size; at++) {
          next[part * size + at] = (next[part * size + at] ?? 0) - step * scale * (errors[role * size + at] ?? 0);
        }
      }
    }
    const after = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const last = now;
    ahead = next.map((value, at) => value + ((momentum - 1) / after) * (value - (last[at] ?? 0)));
    now = next;
    momentum = after;
  }
  const weights = weigh(now);
  return { means, roles: parts.map((_, role) => [...weights.slice(role * size, (role + 1) * size)]) };
}

/** Which parts make up each role's weights: its kind of work, its subject, its own. */
function partsOf(roles: readonly RoleCard[]): { part: number; scale: number }[][] {
  const works = [...new Set(roles.map(({ family }) => family))];
  const ai = works.length + 1;
  const all = [
    ...roles.map(({ family, aboutAi }) => ({ work: works.indexOf(family), subject: aboutAi ? ai : ai + 1 })),
    { work: works.length, subject: ai + 1 },
  ];
  return all.map(({ work, subject }, role) => [
    { part: work, scale: 1 },
    { part: subject, scale: 1 },
    { part: ai + 2 + role, scale: ownScale },
  ]);
}

/** How much an example of each role counts. */
function rarity(examples: readonly RoleExample[], roleCount: number): number[] {
  const usual = examples.length / roleCount;
  return Array.from({ length: roleCount }, (_, role) => {
    const count = examples.filter((one) => one.role === role).length;
    return count === 0 ? 1 : (usual / count) ** balance;
  });
}

/** Largest eigenvalue of the rows' products, by power iteration: how long a step may be. */
function longestAxis(
  rows: readonly Float64Array[],
  examples: readonly RoleExample[],
  sizes: readonly number[],
): number {
  let axis = Float64Array.from(rows[0] ?? [], () => 1);
  let length = 1;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(axis.length);
    for (const [at, row] of rows.entries()) {
      const along =
        (sizes[examples[at]?.role ?? 0] ?? 1) * row.reduce((sum, value, place) => sum + value * (axis[place] ?? 0), 0);
      for (let place = 0; place < row.length; place++) next[place] = (next[place] ?? 0) + along * (row[place] ?? 0);
    }
    length = Math.hypot(...next);
    axis = next.map((value) => value / length);
  }
  return length;
}

function slopeOf(
  weights: Float64Array,
  rows: readonly Float64Array[],
  examples: readonly RoleExample[],
  sizes: readonly number[],
): Float64Array {
  const slope = new Float64Array(weights.length);
  const roleCount = sizes.length;
  const odds = new Float64Array(roleCount);
  for (const [at, row] of rows.entries()) {
    const size = row.length;
    for (let role = 0; role < roleCount; role++) {
      let sum = 0;
      for (let place = 0; place < size; place++) sum += (weights[role * size + place] ?? 0) * (row[place] ?? 0);
      odds[role] = sum;
    }
    const highest = Math.max(...odds);
    const shares = odds.map((value) => Math.exp(value - highest));
    const total = shares.reduce((sum, share) => sum + share, 0);
    const label = examples[at]?.role ?? 0;
    for (let role = 0; role < roleCount; role++) {
      const error = (sizes[label] ?? 1) * ((shares[role] ?? 0) / total - (role === label ? 1 : 0));
      for (let place = 0; place < size; place++) {
        slope[role * size + place] = (slope[role * size + place] ?? 0) + error * (row[place] ?? 0);
      }
    }
  }
  return slope;
}
