/** One labelled posting: what the fit learns from. */
export interface RoleExample {
  features: number[];
  /** Place of its role; the last is `other`. */
  role: number;
}

export interface FittedRoles {
  means: number[];
  /** For each role a weight per feature. */
  roles: number[][];
}

/** Strength of the pull of every weight towards 0. The first feature, which is always 1, is not pulled. */
const pull = 1;
const rounds = 500;

/**
 * Fits the log-odds of roles by softmax regression with an L2 pull on features less their means.
 * Accelerated gradient descent, fixed rounds: the same examples give the same weights.
 */
export function trainRoles(examples: readonly RoleExample[], roleCount: number, strength = pull): FittedRoles {
  const size = examples[0]?.features.length ?? 0;
  const means = Array.from({ length: size }, (_, at) =>
    at === 0 ? 0 : examples.reduce((sum, { features }) => sum + (features[at] ?? 0), 0) / examples.length,
  );
  const rows = examples.map(({ features }) => features.map((value, at) => value - (means[at] ?? 0)));
  const longest = rows.reduce((sum, row) => sum + row.reduce((square, value) => square + value * value, 0), 0);
  const step = 1 / (longest / 2 + strength);

  let weights = new Float64Array(roleCount * size);
  let ahead = new Float64Array(roleCount * size);
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    const slope = ahead.map((weight, at) => (at % size === 0 ? 0.01 : strength) * weight);
    for (const [at, row] of rows.entries()) {
      const shares = sharesOf(ahead, row, roleCount);
      for (let role = 0; role < roleCount; role++) {
        const error = (shares[role] ?? 0) - (examples[at]?.role === role ? 1 : 0);
        for (let place = 0; place < size; place++) {
          slope[role * size + place] = (slope[role * size + place] ?? 0) + error * (row[place] ?? 0);
        }
      }
    }
    const next = ahead.map((weight, at) => weight - step * (slope[at] ?? 0));
    const after = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const last = weights;
    ahead = next.map((weight, at) => weight + ((momentum - 1) / after) * (weight - (last[at] ?? 0)));
    weights = next;
    momentum = after;
  }
  return {
    means,
    roles: Array.from({ length: roleCount }, (_, role) => [...weights.slice(role * size, (role + 1) * size)]),
  };
}

function sharesOf(weights: Float64Array, row: readonly number[], roleCount: number): number[] {
  const odds = Array.from({ length: roleCount }, (_, role) =>
    row.reduce((sum, value, place) => sum + value * (weights[role * row.length + place] ?? 0), 0),
  );
  const highest = Math.max(...odds);
  const parts = odds.map((value) => Math.exp(value - highest));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}
