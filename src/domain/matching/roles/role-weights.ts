import { roleFeatureNames } from './role-features.ts';

/**
 * How much each thing speaks for each role, in log-odds. Fitted by `npm run fit` on labelled postings, kept in the guide's
 * `role-weights.json`, shipped in the match index.
 */
export interface RoleWeights {
  /** Mean of each feature over the labelled postings, in the order of `roleFeatureNames`. */
  means: number[];
  /** For each role, and for `other`, a weight per feature. */
  roles: Record<string, number[]>;
}

/** Says nothing of any role: for guides without weights and as the starting point of the fit. */
const noRoleWeights: RoleWeights = { means: [], roles: {} };

/**
 * Reads `role-weights.json`, where every weight stands under its feature's name.
 * @throws where it is not of that shape.
 */
export function parseRoleWeights(raw: unknown): RoleWeights {
  if (raw === undefined) return noRoleWeights;
  if (!isRecord(raw) || !isRecord(raw.means) || !isRecord(raw.roles)) {
    throw new Error('role-weights.json: not of the shape that fit writes');
  }
  return {
    means: inOrder(raw.means, 'means'),
    roles: Object.fromEntries(Object.entries(raw.roles).map(([role, weights]) => [role, inOrder(weights, role)])),
  };
}

/** Values by name in the order of `roleFeatureNames`; a feature that is not named weighs nothing. */
function inOrder(named: unknown, where: string): number[] {
  if (!isRecord(named)) throw new Error(`role-weights.json: ${where} is not an object`);
  const unknown = Object.keys(named).find((name) => !roleFeatureNames.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`role-weights.json: no such feature "${unknown}" in ${where}`);
  return roleFeatureNames.map((name) => {
    const value = named[name] ?? 0;
    if (typeof value !== 'number') throw new Error(`role-weights.json: ${where} ${name} is not a number`);
    return value;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
